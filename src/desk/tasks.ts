/** Tasks of a plan as every page tells them: their state in words, their deadline, the field they belong to. */
import type { PromiseState } from '#indicators'
import type { Day, Words } from '#kernel'
import type { Due, TaskState } from '#web'

export const stateOf: Readonly<Record<PromiseState, TaskState>> = {
  kept: 'done',
  'under-way': 'under-way',
  late: 'late',
  protected: 'unknown',
  'no-figure': 'unknown',
}

export const why: Readonly<Partial<Record<PromiseState, Words>>> = {
  'no-figure': {
    zh: '目前还没有业务记录可以衡量这一项，因此不作判断。',
    en: 'No record measures this yet, so nothing is claimed.',
  },
  protected: {
    zh: '涉及人数很少，为保护个人不公布数字。',
    en: 'The group is small; its figure is withheld to protect the people in it.',
  },
  late: {
    zh: '期限已过，数字还没有达到目标。',
    en: 'The deadline has passed and the figure has not reached the target.',
  },
}

type Timed = { readonly deadline: Day | null; readonly deadlineKind: string | null }

export const dueOf = ({ deadline, deadlineKind }: Timed): Due => {
  if (deadline !== null) return { kind: 'by', on: deadline }
  return deadlineKind === 'ongoing' ? { kind: 'throughout' } : { kind: 'unstated' }
}

type Headed = { readonly under: readonly string[] }

/** The heading a task stands under. */
export const fieldOf = ({ under }: Headed): string => under.at(-1) ?? ''

/** Fields to choose from; a table of tasks under one heading gives none. */
export function fieldsOf(
  tasks: readonly Headed[],
): readonly { readonly id: string; readonly name: string }[] {
  const names = [...new Set(tasks.map(fieldOf))]
  return names.length > 1 ? names.map((name, at) => ({ id: String(at + 1), name })) : []
}
