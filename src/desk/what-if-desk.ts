/** What-if at the desk: a form of everything that can be turned, asked of the people kept in memory; scenarios kept and shared. */
import { actorOf, hasDuty } from '#access'
import type { Id } from '#kernel'
import {
  changeScenario,
  changesOf,
  getScenario,
  listScenarios,
  readScenario,
  type ScenarioId,
  saveScenario,
  type WhatIfHouse,
} from '#needs'
import { listSettings } from '#parameters'
import type { Clock } from '#platform'
import { type Scenario, sayChanges, sayNumbers } from '#policy'
import type { TypedFields, WhatIfDesk, WhatIfView } from '#web'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'
import { placeName } from './places.ts'
import { draftOf } from './what-if-draft.ts'
import { dimensionsIn, formOf } from './what-if-form.ts'
import { outcomeOf } from './what-if-outcome.ts'
import { type Asking, getRule, nameOfProgramme, placesOf, type RuleAt, triable } from './what-if-rule.ts'
import { fieldsOf } from './what-if-shown.ts'
import { readTyped } from './what-if-typed.ts'

type Means = { readonly house: WhatIfHouse; readonly clock: Clock }
type At = Parameters<WhatIfDesk['whatIfs']>[0]

export const whatIfDesk = (means: Means): WhatIfDesk => ({
  async whatIfs({ tx, staff, today }) {
    const saved = await listScenarios(tx)
    const nameOf = await namesOf(
      tx,
      saved.map(({ savedBy }) => savedBy),
    )
    return {
      programmes: triable({ staff, on: today }).map(({ id, name }) => ({ id, name })),
      saved: saved.map(({ id, name, programme, scenario, shared, savedBy, savedAt }) => ({
        id,
        name,
        programme: nameOfProgramme(programme),
        areaName: placeName(scenario.in),
        by: nameOf(savedBy),
        at: localTime(savedAt),
        shared,
      })),
    }
  },
  whatIf: async (at, { programme, typed }) =>
    viewOf(at, await ruleFor(at, programme, typed), { typed, means }),
  async savedWhatIf(at, id) {
    const saved = await getScenario(at.tx, id as ScenarioId)
    const rule = await ruleFor(at, saved.programme, { in: [saved.scenario.in] })
    const view = await viewOf(at, rule, { typed: fieldsOf(rule, saved.scenario), means })
    const mine = saved.savedBy === actorOf(at.tx)
    return { ...view, saved: { id: saved.id, name: saved.name, shared: saved.shared, mine } }
  },
  async compareWhatIfs(at, ids) {
    const scenarios = []
    for (const id of ids) {
      const { programme, name, scenario } = await getScenario(at.tx, id as ScenarioId)
      const rule = await ruleFor(at, programme, { in: [scenario.in] })
      const outcome = await ask(at, { rule, scenario, by: [] }, means)
      const changes = saidChanges(rule, scenario)
      scenarios.push({ id, name, programme: rule.programme.name, changes, outcome })
    }
    return { scenarios }
  },
  async saveWhatIf(at, { once, scenario: text, ...form }) {
    const scenario = readScenario(parsed(text))
    // whatever is kept fits the rule as it is now
    const rule = await ruleFor(at, form.programme, { in: [scenario.in] })
    saidChanges(rule, scenario)
    await saveScenario(at.tx, { ...form, id: once as Id<'scenario'>, scenario }, means.clock)
    return { id: once }
  },
  changeWhatIf: (at, { id, to }) => changeScenario(at.tx, { id: id as ScenarioId, to }, means.clock),
  async draftWhatIf(at, { programme, typed }) {
    const rule = await ruleFor(at, programme, typed)
    return draftOf(rule, changesOf(readTyped(rule, typed).scenario, programme))
  },
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const askingOf = async ({ tx, staff, today }: At): Promise<Asking> => ({
  staff,
  on: today,
  settings: await listSettings(tx),
})

const ruleFor = async (at: At, programme: string, typed: TypedFields): Promise<RuleAt> =>
  getRule(programme, typed['in']?.[0], await askingOf(at))

type Shown = { readonly typed: TypedFields; readonly means: Means }

async function viewOf(at: At, rule: RuleAt, { typed, means }: Shown): Promise<WhatIfView> {
  const { programme } = rule
  const { scenario, errors } = readTyped(rule, typed)
  const by = dimensionsIn(typed, rule.place)
  return {
    programme: { id: programme.id, name: programme.name },
    form: formOf(rule, typed, placesOf(programme, { staff: at.staff, on: at.today })),
    changes: errors.length > 0 ? [] : saidChanges(rule, scenario),
    outcome: errors.length > 0 ? undefined : await ask(at, { rule, scenario, by }, means),
    scenario: JSON.stringify(scenario),
    query: queryOf(typed),
    errors,
  }
}

const saidChanges = (rule: RuleAt, scenario: Scenario) => [
  ...sayChanges(rule.variant, changesOf(scenario, rule.programme.id), { ...rule.here, find: rule.find }),
  ...sayNumbers(rule.numbers, scenario),
]

const queryOf = (typed: TypedFields): string =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  ).toString()

type Question = { readonly rule: RuleAt; readonly scenario: Scenario; readonly by: readonly string[] }

/** Everything the scenario touches in the officer's area; who may not see people is not told of few. */
async function ask({ staff, today }: At, { rule, scenario, by }: Question, { house }: Means) {
  const { id } = rule.programme
  const touchesOthers =
    scenario.numbers.length > 0 || scenario.suppose.some(({ programme }) => programme !== id)
  const found = await house.ask({
    on: today,
    area: staff.area,
    scenario,
    settings: rule.here.settings,
    by,
    ...(touchesOthers ? {} : { programmes: [id] }),
  })
  if (found.state === 'loading') return 'loading' as const
  return outcomeOf(found, { programme: id, by, protects: !hasDuty(staff, 'person:read') })
}
