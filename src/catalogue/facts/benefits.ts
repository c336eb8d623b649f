/** Facts of what somebody already receives from elsewhere; programmes of the catalogue are known from grants, not from here. */
import { yesNo } from '#policy'

export const workInjuryCare = yesNo({
  key: 'receives_work_injury_care',
  record: 'benefit-elsewhere',
  label: { zh: '工伤保险生活护理费', en: 'Care allowance of work-injury insurance', easy: '工伤护理费' },
  question: {
    zh: '您是否领取工伤保险生活护理费？',
    en: 'Do you receive the care allowance of work-injury insurance?',
    easy: '您有没有领“工伤护理费”？',
  },
  values: {
    yes: {
      zh: '领取工伤保险生活护理费',
      en: 'receives the care allowance of work-injury insurance',
      easy: '领工伤护理费',
    },
    no: { zh: '不领取工伤保险生活护理费', en: 'does not receive it', easy: '没有领工伤护理费' },
  },
})

export const inInstitution = yesNo({
  key: 'lives_in_institution',
  record: 'benefit-elsewhere',
  label: { zh: '集中供养或机构托养', en: 'Lives in an institution', easy: '住在机构里' },
  question: {
    zh: '您是否由福利机构、供养机构集中供养或托养？',
    en: 'Do you live in a welfare or care institution at public expense?',
    easy: '您是不是住在福利院、敬老院或托养机构里？',
  },
  values: {
    yes: { zh: '由机构集中供养或托养', en: 'lives in an institution', easy: '住在机构里' },
    no: { zh: '不住在机构', en: 'does not live in an institution', easy: '没有住在机构里' },
  },
})

export const benefitFacts = [workInjuryCare, inInstitution] as const
