/** Words the plans use without saying what they mean: one open condition for each plan and word, with what it could mean. */
import type { PlainWords } from '#kernel'
import { all, any, type Condition, cite, leftOpen, type Subject, whereWidened } from '#policy'
import { categories, grade, isValid } from './facts/certificate.ts'
import { lowIncome as recognisedLowIncome, registeredPoor } from './facts/income.ts'
import { born } from './facts/person.ts'
import { status as relief } from './facts/relief.ts'
import { hardToEmploy as recognisedHardToEmploy } from './facts/work.ts'
import { certificateRules } from './sources/certificate-rules.ts'

/** 残疾人, wherever a plan adds nothing: the certificate is what shows it. */
export const disabledPerson: Condition = isValid.because(cite(certificateRules, 'general'))

export type Plan = { readonly id: string }

/** A word of some plan: an open condition that all its clauses share. */
export const term =
  (word: string, words: PlainWords, readings: readonly Condition[] = []) =>
  (plan: Plan): Condition =>
    leftOpen(`${plan.id}.${word}`, words, { readings })

/** 重度 without grades. */
export const severe = term(
  'severe',
  { zh: '重度残疾（规划未写明等级）', en: 'Severe disability (the plan names no grade)', easy: '残疾很重' },
  [grade.oneOf(1, 2)],
)

/** 困难、生活困难 without a line. */
export const hardship = term(
  'hardship',
  { zh: '生活困难（规划未写明标准）', en: 'In hardship (the plan draws no line)', easy: '生活困难' },
  [
    relief.is('dibao'),
    relief.oneOf('dibao', 'dibao-edge', 'tekun'),
    any(relief.oneOf('dibao', 'dibao-edge', 'tekun'), recognisedLowIncome.holds),
  ],
)

/** 低收入 without a line. */
export const lowIncome = term(
  'low-income',
  { zh: '低收入（规划未写明标准）', en: 'Of low income (the plan draws no line)', easy: '收入低' },
  [recognisedLowIncome.holds, any(relief.oneOf('dibao', 'dibao-edge', 'tekun'), recognisedLowIncome.holds)],
)

/** 贫困 without a register or line. */
export const poor = term(
  'poor',
  { zh: '贫困（规划未写明标准）', en: 'Poor (the plan draws no line)', easy: '家里很穷' },
  [registeredPoor.holds, any(registeredPoor.holds, relief.oneOf('dibao', 'tekun'))],
)

/** 就业困难 without a definition. */
export const hardToEmploy = term(
  'hard-to-employ',
  { zh: '就业困难（规划未写明标准）', en: 'Has difficulty finding work (not defined)', easy: '找工作难' },
  [recognisedHardToEmploy.holds],
)

/** 就业年龄段 without ages. */
export const workingAge = term(
  'working-age',
  { zh: '处于就业年龄段（规划未写明年龄）', en: 'Of working age (no ages given)', easy: '在上班的年纪' },
  [born.ageBetween(16, 59)],
)

/** 盲人 without a grade. */
export const blind = term('blind', { zh: '盲人', en: 'Blind', easy: '盲人' }, [
  categories.has('vision'),
  all(categories.has('vision'), grade.oneOf(1, 2)),
])

/** 聋人 without a grade. */
export const deaf = term('deaf', { zh: '聋人', en: 'Deaf', easy: '聋人' }, [
  categories.has('hearing'),
  all(categories.has('hearing'), grade.oneOf(1, 2)),
])

/** 老年 without an age. */
export const elderly = term(
  'elderly',
  { zh: '老年人（规划未写明年龄）', en: 'Elderly (no age given)', easy: '老年人' },
  [born.ageAtLeast(60)],
)

/** 残疾儿童 without an age, and without saying whether a certificate is asked for. */
export const disabledChild = term(
  'disabled-child',
  {
    zh: '残疾儿童（规划未写明年龄和认定办法）',
    en: 'A child with a disability (no age or proof given)',
    easy: '残疾孩子',
  },
  [all(isValid, born.ageBelow(18)), all(isValid, born.ageBetween(0, 6))],
)

/** 行动不便 without a measure. */
export const mobilityImpaired = term(
  'mobility-impaired',
  {
    zh: '行动不便（规划未写明标准）',
    en: 'Has difficulty moving about (not defined)',
    easy: '走路、行动不方便',
  },
  [categories.has('physical'), any(categories.has('vision'), categories.has('physical'))],
)

/** 符合条件的、按规定: the conditions of one programme are set elsewhere; its name goes into the words. */
export const qualifies = (id: string, name: PlainWords, about: Subject = 'person'): Condition =>
  leftOpen(
    `${id}.qualifies`,
    {
      zh: `符合“${name.zh}”规定的条件`,
      en: `Meets the conditions set elsewhere: ${name.en}`,
      easy: `符合办事部门定的条件：${name.easy}`,
    },
    { about },
  )

/** 逐步实现: the plan promises it by and by; whether the place has come so far is for its office to say. */
export const reached = (id: string, name: PlainWords, about: Subject = 'person'): Condition =>
  leftOpen(
    `${id}.reached`,
    {
      zh: `本地已经实现：${name.zh}`,
      en: `The place has come so far: ${name.en}`,
      easy: `您这里已经有了：${name.easy}`,
    },
    { about },
  )

/** 有条件的地方可扩大（到其他残疾人）: whether a place has added anybody, and whom, is for its office to say. */
export const othersAdded = (id: string, name: PlainWords): Condition =>
  whereWidened(
    `${id}.others-added`,
    {
      zh: `本地已扩大范围：${name.zh}`,
      en: `This place has widened the circle: ${name.en}`,
      easy: `您这里加了别的人：${name.easy}`,
    },
    leftOpen(`${id}.others`, {
      zh: `属于本地扩大到的其他残疾人：${name.zh}`,
      en: `Belongs to the others this place has added: ${name.en}`,
      easy: `是您这里加进来的人：${name.easy}`,
    }),
  )
