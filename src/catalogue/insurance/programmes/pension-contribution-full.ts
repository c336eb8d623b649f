/** 代缴全部最低标准养老保险费: Shuozhou pays all of the lowest contribution of those who can hardly pay it. */
import { all, cite, leftOpen, programme, share } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, severe } from '../../terms.ts'

const id = 'pension-contribution-full'
const basis = [cite(shuozhou13, '3.1.3'), cite(shuozhou13, 'annex', 5)]

const hardToPay = leftOpen(`${id}.hard-to-pay`, {
  zh: '缴纳养老保险费有困难（规划未写明标准）',
  en: 'Can hardly pay the pension contribution (not defined)',
  easy: '交养老保险有困难',
})

export const pensionContributionFull = programme({
  id,
  partOf: 'pension-contribution-aid',
  name: {
    zh: '代缴全部最低标准养老保险费',
    en: 'The whole lowest pension contribution paid for you',
    easy: '养老保险的钱，政府全部替您交',
  },
  serves: 'person',
  summary: {
    zh: '重度残疾人交养老保险费有困难的，最低一档由政府全额代缴。',
    en: 'The government pays the whole lowest pension contribution of those who can hardly pay it.',
    easy: '残疾重、交不起养老保险的人，政府全部替他交（按最低的一档）。',
  },
  bring: [identityCard, certificateItself, incomeProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, severe(shuozhou13), hardToPay).because(...basis),
      amount: share('unstated', {
        of: {
          zh: '最低标准的养老保险费',
          en: 'the lowest pension contribution',
          easy: '养老保险最低一档的钱',
        },
        percent: 100,
        form: 'support',
      }),
    },
  ],
})
