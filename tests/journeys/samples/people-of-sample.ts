/** Fictional people, areas and reasons the sample pages share. Written for the tests; nobody real. */
import type { Staff } from '#access'
import type { CountyCode } from '#kernel'
import { areaCode, day } from '#kernel'
import type { BesideLine, Clause, Reason } from '#web'

export const personId = '018f0000-0000-7000-8000-0000000000a1'
export const candidateId = '018f0000-0000-7000-8000-0000000000b1'
export const runId = '018f0000-0000-7000-8000-0000000000c1'
export const sweepId = '018f0000-0000-7000-8000-0000000000d1'
export const lineId = '018f0000-0000-7000-8000-0000000000e1'
export const county = '441702' as CountyCode

export const today = day('2020-12-01')

export const officer: Staff = {
  kind: 'staff',
  id: '018f0000-0000-7000-8000-0000000000f1',
  name: '陈示例',
  unit: '江城区残联',
  office: 'county',
  area: areaCode('441702'),
  counties: [county],
  duties: [
    'person:read',
    'person:unmask',
    'candidate:read',
    'candidate:confirm',
    'sweep:run',
    'plan:read',
    'indicator:read',
    'payrun:make',
    'payrun:check',
    'payrun:approve',
  ],
}

export const livingSubsidy = { zh: '困难残疾人生活补贴', en: 'Living subsidy', easy: '生活困难补贴' }
export const nursingSubsidy = { zh: '重度残疾人护理补贴', en: 'Nursing subsidy', easy: '请人照顾的补贴' }

const plan: Clause = {
  source: { zh: '阳江市“十四五”规划', en: 'Yangjiang 14th five-year plan' },
  place: { zh: '第一章第一节', en: 'chapter 1, section 1' },
}
const national: Clause = {
  source: { zh: '国发〔2015〕52号', en: 'State Council document 52 of 2015' },
  place: { zh: '二（一）', en: '2 (1)' },
}

const validCertificate = (verdict: Reason['verdict']): Reason => ({
  verdict,
  says: { zh: '持有有效的残疾人证', en: 'Holds a valid disability certificate', easy: '有残疾人证，没过期' },
  value:
    verdict === 'no'
      ? { zh: '已于 2020年3月1日 到期', en: 'expired on 1 March 2020', easy: '2020年3月1日 过期了' }
      : { zh: '有效，至 2027年5月9日', en: 'valid until 9 May 2027', easy: '还能用到 2027年5月9日' },
  clauses: [plan],
})

const dibaoFamily = (verdict: Reason['verdict']): Reason => ({
  verdict,
  says: {
    zh: '是最低生活保障家庭的成员',
    en: 'Lives in a family on minimum living allowance',
    easy: '家里吃低保',
  },
  value:
    verdict === 'unknown'
      ? undefined
      : { zh: '低保边缘家庭', en: 'low-income margin family', easy: '低保边缘' },
  limit: { zh: '最低生活保障家庭', en: 'family on minimum living allowance', easy: '低保家庭' },
  clauses: [national],
})

const extended: Reason = {
  verdict: 'yes',
  says: {
    zh: '三级、四级智力或精神残疾',
    en: 'Intellectual or mental disability of grade 3 or 4',
    easy: '智力或精神残疾，三级或四级',
  },
  value: { zh: '智力残疾，三级', en: 'intellectual, grade 3', easy: '智力残疾，三级' },
  clauses: [plan],
}

const notExtended: Reason = {
  ...extended,
  verdict: 'no',
  value: { zh: '肢体残疾，三级', en: 'physical, grade 3', easy: '肢体残疾，三级' },
}

const oneOf = (verdict: Reason['verdict'], parts: readonly Reason[]): Reason => ({
  verdict,
  says: {
    zh: '家庭或残疾状况符合其中一条',
    en: 'Family or disability meets one of these',
    easy: '家里或身体有一条符合',
  },
  joined: 'any',
  parts,
})

export const reasonsYes: readonly Reason[] = [
  validCertificate('yes'),
  oneOf('yes', [dibaoFamily('no'), extended]),
]
export const reasonsNo: readonly Reason[] = [
  validCertificate('no'),
  oneOf('no', [dibaoFamily('no'), notExtended]),
]
export const reasonsUnknown: readonly Reason[] = [
  validCertificate('yes'),
  oneOf('unknown', [dibaoFamily('unknown'), notExtended]),
]

/** A benefit that cannot be had beside another the person has: the question of a confirmation. */
export const excludedBeside: readonly BesideLine[] = [
  {
    says: {
      zh: '已享受“工伤保险生活护理费”：领取工伤保险生活护理费的，不享受残疾人两项补贴。“困难残疾人生活补贴”不再享受。',
      en: 'Already has “care allowance of work-injury insurance”: who has it has neither of the two subsidies. “Living subsidy” is then not had.',
    },
    clauses: [national],
    asks: true,
  },
]
