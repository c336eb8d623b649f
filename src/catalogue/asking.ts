/** How citizens are asked: what comes first and what late, which questions share a page, and how likely answers are. */
import type { PlainWords } from '#kernel'
import { type Fact, type FactValue, type Manner, officeCheck } from '#policy'
import { adopted } from './assistance/facts/family.ts'
import { inAssessment, isolatedAtHome, vagrantOrBegging, withoutLivelihood } from './assistance/facts/need.ts'
import { identityUnknown } from './assistance/facts/registration.ts'
import { leavingService } from './assistance/facts/service-status.ts'
import { disabledServiceman, injuredPolice } from './facts/armed-service.ts'
import { categories, expires, grade, status } from './facts/certificate.ts'
import { born } from './facts/person.ts'
import { status as relief } from './facts/relief.ts'
import { follows } from './follows.ts'
import { rareDisease } from './rehabilitation/facts/health.ts'

/** The broad gates, in the order people have them in their hand: who they are, the certificate, the income. */
const gates: readonly (readonly Fact[])[] = [[status, born], [categories, grade, expires], [relief]]

/** True of very few: asked last, together, of those for whom it still matters. */
const rare: readonly Fact[] = [
  vagrantOrBegging,
  withoutLivelihood,
  identityUnknown,
  isolatedAtHome,
  inAssessment,
  adopted,
  rareDisease,
  leavingService,
  disabledServiceman,
  injuredPolice,
]

const keysOf = (facts: readonly Fact[]) => new Set(facts.map(({ key }) => key))
const isRare = keysOf(rare)

const turnOfGate = new Map(gates.flatMap((gate, turn) => gate.map(({ key }) => [key, turn] as const)))

/** Gates first, then whatever settles most, then what hardly anybody has. */
const turnOf = ({ key }: Fact): number =>
  turnOfGate.get(key) ?? (isRare.has(key) ? gates.length + 1 : gates.length)

const rarely = 0.02

/** Shares among those who ask; whatever is not listed is taken to be as likely as anything else. */
const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [status.key]: { issued: 0.9, frozen: 0.02, withdrawn: 0.01, none: 0.07 },
  [relief.key]: { dibao: 0.2, 'dibao-edge': 0.08, tekun: 0.05, none: 0.67 },
}

function likely(fact: Fact, value: FactValue): number | undefined {
  if (isRare.has(fact.key)) return value === false || value === 'none' ? 1 - rarely : rarely
  return shares[fact.key]?.[String(value)]
}

/** Themes: what belongs together is asked on one page, under these words. */
export const themes = {
  about: {
    zh: '先说说本人的基本情况',
    en: 'First, about the person',
    easy: '先说说您自己',
  },
  certificate: {
    zh: '请看着残疾人证回答',
    en: 'Please look at the disability certificate',
    easy: '请拿出残疾人证，看着回答',
  },
  household: {
    zh: '关于家庭和住房',
    en: 'About the household and the home',
    easy: '说说您家里和您住的房子',
  },
  schooling: { zh: '关于上学', en: 'About schooling', easy: '说说上学的事' },
  work: { zh: '关于工作和社会保险', en: 'About work and insurance', easy: '说说工作和保险' },
  health: { zh: '关于健康和照护', en: 'About health and care', easy: '说说身体和照顾' },
  need: {
    zh: '关于现在的困难和需要',
    en: 'About difficulties and needs at present',
    easy: '说说您现在难在哪里，想要什么',
  },
  rare: {
    zh: '最后，有没有下面这些少见的情况？',
    en: 'Last, are any of these less common situations yours?',
    easy: '最后看一看，下面有没有说的是您？',
  },
  others: { zh: '还有几件事', en: 'A few more things', easy: '还有几件事' },
} as const satisfies Readonly<Record<string, PlainWords>>

type Theme = keyof typeof themes

const themeOfRecord: Readonly<Record<string, Theme>> = {
  person: 'about',
  registration: 'about',
  certificate: 'certificate',
  'income-status': 'household',
  household: 'household',
  housing: 'household',
  family: 'household',
  schooling: 'schooling',
  work: 'work',
  insurance: 'work',
  'service-status': 'work',
  'benefit-elsewhere': 'work',
  health: 'health',
  'care-assessment': 'health',
  need: 'need',
}

function themeOf(fact: Fact): Theme {
  if (isRare.has(fact.key)) return 'rare'
  return fact.key === status.key ? 'about' : (themeOfRecord[fact.record] ?? 'others')
}

export const asking: Manner = {
  follows,
  turn: turnOf,
  together: themeOf,
  likely,
  // What an office has to find is for the office to say; an applicant is told so in the result.
  askable: ({ record }) => record !== officeCheck,
}
