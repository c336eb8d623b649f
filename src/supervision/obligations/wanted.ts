/** What a plan asks of whom: every unit of every task once, groups opened on the day; what the plan or the register does not say is a question. Pure. */
import type { AreaCode, Day } from '#kernel'
import type { BoardTask } from '#plans'
import { expand, nameOn, type Register, type Unit, type Why } from '#units'
import type { Model, ObligationKind, Role, Wanted } from './obligation.ts'

/** Who has to say what nobody else can. */
export type Question =
  | {
      readonly task: string
      readonly asks: 'unit'
      readonly written: string
      readonly why: Why
      /** Units that come near. */
      readonly near: readonly string[]
    }
  /** Nobody is known to lead; or no unit is named at all. */
  | { readonly task: string; readonly asks: 'lead' | 'units' }

export type AskedOfUnits = {
  readonly tasks: readonly (BoardTask & { readonly model: Model })[]
  readonly register: Register
  readonly area: AreaCode
  readonly on: Day
}

export type WantedOfPlan = { readonly wanted: readonly Wanted[]; readonly questions: readonly Question[] }

export function wantedOf(asked: AskedOfUnits): WantedOfPlan {
  const parts = asked.tasks.map((task, position) => ofTask(asked, task, position))
  return {
    wanted: parts.flatMap(({ wanted }) => wanted),
    questions: parts.flatMap(({ questions }) => questions),
  }
}

const order = ['lead', 'coop', 'named'] as const satisfies readonly Role[]

function ofTask(asked: AskedOfUnits, task: AskedOfUnits['tasks'][number], position: number): WantedOfPlan {
  const units = new Map<string, Wanted>()
  const questions: Question[] = []
  for (const role of order)
    for (const written of task[role]) {
      const found = expand(asked.register, { area: asked.area, written, on: asked.on })
      if ('asks' in found) {
        const near = found.asks.map(({ id }) => id)
        questions.push({ task: task.key, asks: 'unit', written, why: found.why, near })
        continue
      }
      // Lead is named before cooperating: who is both leads.
      for (const unit of found.units)
        if (!units.has(unit.id)) units.set(unit.id, wantedFrom({ task, position, unit, role, on: asked.on }))
    }
  const named = task.lead.length + task.coop.length + task.named.length
  if (named === 0) questions.push({ task: task.key, asks: 'units' })
  else if (!task.leadKnown) questions.push({ task: task.key, asks: 'lead' })
  return { wanted: [...units.values()], questions }
}

type Part = {
  readonly task: AskedOfUnits['tasks'][number]
  readonly position: number
  readonly unit: Unit
  readonly role: Role
  readonly on: Day
}

function wantedFrom({ task, position, unit, role, on }: Part): Wanted {
  const unitName = nameOn(unit, on)?.name ?? unit.key
  const what = task.heading ?? clipped(task.text, 40)
  return {
    task: task.key,
    unit: unit.id,
    unitName,
    role,
    model: task.model,
    field: task.under[0] ?? '',
    position,
    timing: task.timing,
    ...dueOf(task),
    title: `${task.no === null ? '' : `${task.no}. `}${clipped(what, 60)}（${unitName}）`,
    duty: clipped(task.text.length < 2 ? what : task.text, 2000),
  }
}

const kinds: Readonly<Record<string, ObligationKind>> = {
  'policy-issued': 'issued',
  completed: 'done',
  ongoing: 'ongoing',
}

/** A day without a kind is a day for the work; a kind without a day has none that runs. */
function dueOf({ deadline, deadlineKind }: BoardTask): { kind: ObligationKind; due: Day | null } {
  const kind = kinds[deadlineKind ?? ''] ?? (deadline === null ? 'none' : 'done')
  if (kind === 'ongoing') return { kind, due: null }
  return deadline === null
    ? { kind: 'none', due: null }
    : { kind: kind === 'none' ? 'done' : kind, due: deadline }
}

const clipped = (text: string, most: number) => {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
