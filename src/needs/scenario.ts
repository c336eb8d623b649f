/** Scenarios from outside, read strictly; and those an office keeps: saved with a name, shared by their address. */
import { z } from 'zod'
import type { Tx } from '#access'
import { actorOf } from '#access'
import { type AreaCode, type Day, type Id, isAreaCode, parseDay, refuse } from '#kernel'
import type { Clock } from '#platform'
import { rhythms, type Scenario, type Written } from '#policy'
import {
  dropScenario,
  insertScenario,
  type SavedScenario,
  selectScenario,
  shareScenario,
} from './store-scenario.ts'

const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const key = z.string().min(1).max(120)
const values = z.array(z.union([z.string().max(64), z.number()])).max(100)
const dayText = z.custom<Day>((text) => typeof text === 'string' && parseDay(text).ok, 'day')
const area = z.custom<AreaCode>((text) => typeof text === 'string' && isAreaCode(text), 'area')

/** One condition in writing, read strictly. */
export const writtenSchema: z.ZodType<Written> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(writtenSchema).max(40) }),
    z.strictObject({ any: z.array(writtenSchema).max(40) }),
    z.strictObject({ not: writtenSchema }),
    z.strictObject({ count: writtenSchema, atLeast: whole.optional(), atMost: whole.optional() }),
    z.strictObject({ sum: key, atLeast: whole.optional(), atMost: whole.optional() }),
    z.strictObject({ fact: key, is: z.boolean() }),
    z.strictObject({ fact: key, among: values }),
    z.strictObject({ fact: key, ageFrom: whole.optional(), ageTo: whole.optional() }),
    z.strictObject({ fact: key, notBefore: dayText.optional(), notAfter: dayText.optional() }),
    z.strictObject({ fact: key, atLeast: z.number().optional(), atMost: z.number().optional() }),
  ]),
)

const supposed = z.union([
  z.strictObject({ turn: key, to: z.union([z.number(), dayText, values]) }),
  z.strictObject({ leaveOut: key }),
  z.strictObject({ add: writtenSchema, beside: key.optional() }),
  z.strictObject({
    pay: z.strictObject({
      per: z.enum(rhythms),
      cases: z.array(z.strictObject({ when: writtenSchema, fen: whole })).max(20),
      otherwise: whole.nullable(),
    }),
  }),
  z.strictObject({ eligible: writtenSchema }),
])

const scenario = z.strictObject({
  in: area,
  suppose: z.array(z.strictObject({ programme: key, changes: z.array(supposed).max(60) })).max(200),
  numbers: z.array(z.strictObject({ parameter: key, to: whole })).max(200),
  cap: z.strictObject({ fenAYear: whole.optional(), people: whole.optional() }).optional(),
})

/** A scenario of a file or a kept row; the first place that cannot be read is named. */
export function readScenario(given: unknown): Scenario {
  const read = scenario.safeParse(given)
  if (read.success) return read.data
  return refuse('scenario.malformed', { where: read.error.issues[0]?.path.join('.') || '—' })
}

export type ScenarioId = Id<'scenario'>

export type NewScenario = {
  /** Of the form it came with, so that sending twice saves once. */
  readonly id: ScenarioId
  readonly name: string
  readonly programme: string
  readonly scenario: Scenario
  readonly shared: boolean
}

/** Kept for its author, and when shared for everybody with the duty in its area. */
export async function saveScenario(tx: Tx, given: NewScenario, clock: Clock): Promise<void> {
  const name = given.name.trim()
  if (name.length === 0 || name.length > 80) refuse('scenario.name-malformed')
  await insertScenario(tx, { ...given, name, savedBy: actorOf(tx), savedAt: clock.now() })
}

export async function getScenario(tx: Tx, id: ScenarioId): Promise<SavedScenario> {
  const row = await selectScenario(tx, id)
  return row ? { ...row, scenario: readScenario(row.scenario) } : refuse('scenario.not-found')
}

/** Shares it, or puts it away; only its author may. */
export async function changeScenario(
  tx: Tx,
  { id, to }: { readonly id: ScenarioId; readonly to: 'shared' | 'private' | 'dropped' },
  clock: Clock,
): Promise<void> {
  const changed =
    to === 'dropped' ? await dropScenario(tx, id, clock.now()) : await shareScenario(tx, id, to === 'shared')
  if (!changed) refuse('scenario.not-found')
}
