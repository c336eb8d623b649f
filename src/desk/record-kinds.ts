/** Kinds of record by the words of an office, in the order a person's page tells them. */
import { allFacts } from '#catalogue'
import type { Words } from '#kernel'
import { type Fact, officeCheck } from '#policy'

const kinds: Readonly<Record<string, Words>> = {
  person: { zh: '基本信息', en: 'Basics' },
  registration: { zh: '户籍和登记', en: 'Registration' },
  certificate: { zh: '残疾人证', en: 'Disability certificate' },
  'income-status': { zh: '社会救助和收入', en: 'Relief and income' },
  'care-assessment': { zh: '长期照护评估', en: 'Care assessment' },
  household: { zh: '家庭情况', en: 'Household' },
  family: { zh: '监护和抚养', en: 'Guardians and parents' },
  housing: { zh: '住房', en: 'Housing' },
  health: { zh: '健康和康复', en: 'Health and rehabilitation' },
  schooling: { zh: '教育', en: 'Education' },
  work: { zh: '就业', en: 'Work' },
  insurance: { zh: '社会保险', en: 'Social insurance' },
  'service-status': { zh: '伤残军人、警察', en: 'Armed service and police' },
  'benefit-elsewhere': { zh: '其他待遇', en: 'Other benefits' },
  need: { zh: '需求和意愿', en: 'Needs and wishes' },
  [officeCheck]: { zh: '经办部门核查', en: 'Checked by the office' },
}

const facts: readonly Fact[] = allFacts

/** A kind nobody has named is called after its facts. */
export const kindWords = (kind: string): Words =>
  kinds[kind] ?? factsOfKind(kind)[0]?.label ?? { zh: kind, en: kind }

export const factsOfKind = (kind: string): readonly Fact[] => facts.filter(({ record }) => record === kind)

/** Every kind that has facts: those named above in their order, then those nobody has named. */
export const recordKinds: readonly string[] = [
  ...new Set([...Object.keys(kinds), ...facts.map(({ record }) => record)]),
].filter((kind) => factsOfKind(kind).length > 0)

/** People and certificates are registered elsewhere, what a rule leaves open is checked where it is decided. */
const elsewhere: readonly string[] = ['person', 'certificate', officeCheck]

/** Kinds an officer may state on the person's page, such as what was heard on a visit. */
export const isStatedHere = (kind: string): boolean =>
  !elsewhere.includes(kind) && factsOfKind(kind).length > 0
