/** The seven categories and four grades of disability (七类四级, GB/T 26341-2010). */
import type { PlainWords } from '#kernel'

/** In the order of the standard; the position is the code digit of the certificate number. */
export const disabilityCategories = [
  'vision',
  'hearing',
  'speech',
  'physical',
  'intellectual',
  'mental',
  'multiple',
] as const

export type DisabilityCategory = (typeof disabilityCategories)[number]

/** A category that can be a component of a multiple disability. */
export type SingleCategory = Exclude<DisabilityCategory, 'multiple'>

/** 1 is the heaviest. */
export const disabilityGrades = [1, 2, 3, 4] as const

export type DisabilityGrade = (typeof disabilityGrades)[number]

export const categoryWords = {
  vision: { zh: '视力残疾', en: 'Vision disability', easy: '眼睛看不清' },
  hearing: { zh: '听力残疾', en: 'Hearing disability', easy: '耳朵听不清' },
  speech: { zh: '言语残疾', en: 'Speech disability', easy: '说话有困难' },
  physical: { zh: '肢体残疾', en: 'Physical disability', easy: '手脚不方便' },
  intellectual: { zh: '智力残疾', en: 'Intellectual disability', easy: '学东西、想事情慢' },
  mental: { zh: '精神残疾', en: 'Mental disability', easy: '精神方面生病' },
  multiple: { zh: '多重残疾', en: 'Multiple disabilities', easy: '有两种或更多残疾' },
} as const satisfies Record<DisabilityCategory, PlainWords>

export const gradeWords = {
  1: { zh: '一级', en: 'Grade 1 (most severe)', easy: '一级，最重' },
  2: { zh: '二级', en: 'Grade 2 (severe)', easy: '二级，重' },
  3: { zh: '三级', en: 'Grade 3 (moderate)', easy: '三级，中等' },
  4: { zh: '四级', en: 'Grade 4 (mild)', easy: '四级，轻' },
} as const satisfies Record<DisabilityGrade, PlainWords>

/** The code digit of the standard, 1 to 7. */
export const categoryDigit = (category: DisabilityCategory): number =>
  disabilityCategories.indexOf(category) + 1

export const categoryOfDigit = (digit: number): DisabilityCategory | undefined =>
  disabilityCategories[digit - 1]

export const isGrade = (value: number): value is DisabilityGrade =>
  value >= 1 && value <= 4 && value % 1 === 0

/** Grades 1 and 2 are what the plans call severe (重度). */
export const isSevere = (grade: DisabilityGrade): boolean => grade <= 2

export type Component = { readonly category: SingleCategory; readonly grade: DisabilityGrade }

/**
 * What a person's assessed disabilities amount to: one is itself; two or more are `multiple`, graded by the heaviest
 * (GB/T 26341-2010, grading of multiple disabilities). `categories` names the components too, so that a rule about mental disability also meets a
 * person in whom it is one of several.
 */
export function overallDisability(components: readonly [Component, ...Component[]]) {
  const names = [...new Set(components.map((one) => one.category))]
  const inOrder = disabilityCategories.filter((name) => (names as string[]).includes(name))
  const grade = Math.min(...components.map((one) => one.grade)) as DisabilityGrade
  const multiple = inOrder.length > 1
  const category: DisabilityCategory = multiple ? 'multiple' : components[0].category
  const categories: DisabilityCategory[] = multiple ? [...inOrder, 'multiple'] : inOrder
  return { category, grade, categories }
}
