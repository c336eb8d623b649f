/** A sample set of questions and a sample way through them. */
import { yuan } from '#kernel'
import type { Asked, Preparation, ProgrammeLine, ProgrammeResult, Question, ResultFacts, Walk } from '#web'
import { livingSubsidy, nursingSubsidy, reasonsNo, reasonsUnknown, reasonsYes } from './people-of-sample.ts'

const option = (value: string, zh: string, en: string) => ({ value, words: { zh, en, easy: zh } })

export const questions: readonly Question[] = [
  {
    key: 'certificate_status',
    label: { zh: '残疾人证', en: 'Certificate', easy: '残疾人证' },
    question: { zh: '有残疾人证吗？', en: 'Is there a disability certificate?', easy: '有残疾人证吗？' },
    hint: {
      zh: '看证件上有没有写“注销”。',
      en: 'See whether it has been withdrawn.',
      easy: '小本子，上面有照片。',
    },
    control: {
      kind: 'one-of',
      options: [
        option('issued', '有，正常使用', 'Yes, in use'),
        option('frozen', '有，被冻结', 'Yes, frozen'),
        option('withdrawn', '没有或已注销', 'No, or withdrawn'),
      ],
    },
  },
  {
    key: 'certificate_expires',
    label: { zh: '证件到期日', en: 'Expires', easy: '什么时候过期' },
    question: {
      zh: '残疾人证哪一天到期？',
      en: 'When does the certificate expire?',
      easy: '残疾人证什么时候过期？',
    },
    hint: { zh: '例如 2027 年 5 月 9 日', en: 'For example 2027 5 9', easy: '看证上写的日子。' },
    control: { kind: 'day' },
  },
  {
    key: 'disability_categories',
    label: { zh: '残疾类别', en: 'Categories', easy: '哪种残疾' },
    question: {
      zh: '证上写的是哪几类残疾？',
      en: 'Which categories does it state?',
      easy: '证上写的是哪种残疾？',
    },
    control: {
      kind: 'set-of',
      options: [
        option('vision', '视力', 'Vision'),
        option('hearing', '听力', 'Hearing'),
        option('physical', '肢体', 'Physical'),
        option('intellectual', '智力', 'Intellectual'),
        option('mental', '精神', 'Mental'),
      ],
    },
  },
  {
    key: 'disability_grade',
    label: { zh: '残疾等级', en: 'Grade', easy: '几级' },
    question: { zh: '残疾等级是几级？', en: 'Which grade?', easy: '证上写的是几级？' },
    hint: {
      zh: '一级最重，四级最轻。',
      en: 'Grade 1 is the most severe, 4 the least.',
      easy: '写 1、2、3 或 4。',
    },
    control: { kind: 'number', min: 1, max: 4 },
  },
  {
    key: 'needs_long_term_care',
    label: { zh: '长期照护', en: 'Long-term care', easy: '要人照顾' },
    question: { zh: '需要别人长期照护吗？', en: 'Is long-term care needed?', easy: '每天要人照顾吗？' },
    control: { kind: 'yes-no' },
  },
]

const matters = [livingSubsidy, nursingSubsidy]

type Answers = Asked['answers']

const standings = { certain: [], possible: matters, out: [] }

const next: Walk['next'] = async (_tx, { answers }) => {
  const left = questions.filter((question) => answers[question.key] === undefined)
  const [question] = answers.certificate_status === 'withdrawn' ? [] : left
  const before = Object.keys(answers).map((key) => [key])
  return question && { questions: [question], matters, before, standings }
}

const verdictFor = (answers: Answers): ProgrammeResult['verdict'] =>
  answers.certificate_status === 'withdrawn'
    ? 'no'
    : Object.values(answers).includes('unknown')
      ? 'unknown'
      : 'yes'

const reasonsFor = { yes: reasonsYes, no: reasonsNo, unknown: reasonsUnknown }

const renew = {
  zh: '换领残疾人证之后就符合',
  en: 'Renewing the certificate would be enough',
  easy: '换一个新的残疾人证就可以',
}

const basis = [
  {
    source: { zh: '阳江市残疾人事业发展“十四五”规划', en: 'Yangjiang fourteenth five-year plan' },
    place: { zh: '第一章第一节', en: 'Chapter 1, section 1' },
  },
]

const bring = [
  { zh: '残疾人证', en: 'The disability certificate', easy: '残疾人证' },
  { zh: '身份证或户口簿', en: 'Identity card or household register', easy: '身份证' },
  { zh: '本人银行账号', en: 'Your bank account number', easy: '银行卡' },
]

const where = {
  zh: '户籍所在镇（街道）的便民服务中心，也可以请家人代办。',
  en: 'The service centre of your town or street; your family may go for you.',
  easy: '去镇上的便民服务中心。家人可以帮您去。',
}

const giftFor = (id: string, verdict: ProgrammeResult['verdict']) =>
  id === 'living-subsidy' && verdict === 'yes'
    ? { amount: yuan(175), per: 'month' as const, amountOpen: false }
    : { amountOpen: verdict !== 'no', per: 'month' as const }

const nameFor = (id: string) => (id === 'living-subsidy' ? livingSubsidy : nursingSubsidy)

const missingFor = (answers: Answers) => questions.filter((question) => answers[question.key] === 'unknown')

export const programmeResult = (
  id: string,
  verdict: ProgrammeResult['verdict'],
  answers: Answers = {},
): ProgrammeResult => ({
  id,
  name: nameFor(id),
  summary: nameFor(id),
  verdict,
  gift: giftFor(id, verdict),
  reasons: reasonsFor[verdict],
  changes: verdict === 'no' ? [renew] : [],
  missing: verdict === 'unknown' ? missingFor(answers) : [],
  office: verdict === 'unknown' ? [nursingSubsidy] : [],
  basis,
  bring,
  where,
})

const lineFor = (id: string, verdict: ProgrammeResult['verdict'], answers: Answers): ProgrammeLine => ({
  id,
  name: nameFor(id),
  gift: giftFor(id, verdict),
  ask: verdict === 'unknown' ? missingFor(answers) : [],
  office: verdict === 'unknown' ? [nursingSubsidy] : [],
  because: verdict === 'no' ? { says: renew, value: renew } : undefined,
  change: verdict === 'no' ? renew : undefined,
  basis,
})

export function resultFor(verdict: ProgrammeResult['verdict'], answers: Answers): ResultFacts {
  const income = { zh: '生活费和困难救助', en: 'Money to live on', easy: '生活费' }
  const lines = ['living-subsidy', 'nursing-subsidy'].map((id) => lineFor(id, verdict, answers))
  const parts = [{ id: 'income', words: income, lines }]
  const part = (wanted: ProgrammeResult['verdict']) => (verdict === wanted ? parts : [])
  return { mine: part('yes'), maybe: part('unknown'), not: part('no'), supposed: [] }
}

export const preparation: Preparation = {
  programmes: [lineFor('living-subsidy', 'yes', {})],
  bring,
  points: [],
  where,
}

export const sampleWalk: Walk = {
  questions,
  next,
  supposed: async () => [],
  result: async (_tx, { answers }) => resultFor(verdictFor(answers), answers),
  why: async (_tx, { answers }, id) => programmeResult(id, verdictFor(answers), answers),
  prepare: async () => preparation,
}
