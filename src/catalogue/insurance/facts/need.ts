/** Facts of medical costs that weigh on somebody at the moment. */
import { yesNo } from '#policy'

/** 通过医疗保险和大病医疗保险支付医疗费用后仍有困难, the words of Shuozhou. */
export const costsHardAfterInsurance = yesNo({
  key: 'costs_hard_after_insurance',
  record: 'need',
  label: {
    zh: '医保和大病保险支付后仍有困难',
    en: 'Medical costs still a hardship after insurance',
    easy: '报销以后，看病的钱还是付不起',
  },
  question: {
    zh: '医疗保险和大病保险支付以后，您负担医疗费用是否仍有困难？',
    en: 'After medical and serious-illness insurance have paid, are your medical costs still a hardship?',
    easy: '看病的钱报销以后，剩下的钱您还是付不起吗？',
  },
  values: {
    yes: {
      zh: '医保和大病保险支付后仍有困难',
      en: 'medical costs are still a hardship after insurance',
      easy: '报销以后还是付不起',
    },
    no: { zh: '支付后没有困难', en: 'no hardship after insurance', easy: '报销以后付得起' },
  },
})

export const medicalNeedFacts = [costsHardAfterInsurance] as const
