/** `payrun make`: opens and freezes the month's runs, one a programme. */
import { countiesIn, withScope } from '#access'
import { countGap, makeRun, type RunNow } from '#payments'
import { actingFor, actingOption } from '../acting.ts'
import type { Operator } from '../operator.ts'
import { areasMeant } from '../places.ts'
import { programmesPaid } from '../programmes.ts'
import { sayRun, shownRun } from '../runs.ts'
import { monthOption } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const payrunMake: DataVerb = {
  name: 'payrun make',
  usage: '--month MONTH [--programme ID] [--area CODE] [--supplement] [--by NAME]',
  summary: 'freeze who is paid how much in a month; made once, later registry changes do not alter it',
  options: {
    month: { type: 'string', meaning: 'the month paid, 2020-12' },
    programme: { type: 'string', meaning: 'one programme; all without it' },
    area: { type: 'string', meaning: 'the area of the run; everybody registered without it' },
    supplement: { type: 'boolean', meaning: 'a further run of the month, for who was missing in the first' },
    ...actingOption,
  },
  needs: 'database',
  async run(typed, operator) {
    const { db, vault, clock } = operator
    const actor = actingFor(typed)
    const runs: RunNow[] = []
    const month = monthOption(typed, 'month')
    for (const { id: programme } of await programmesPaid(typed, operator, month))
      for (const area of await areasMeant(typed, operator)) {
        const order = { programme, month, area, supplement: typed.options['supplement'] === true }
        runs.push(await makeRun({ db, actor, desk: { vault, clock } }, order))
      }
    const waiting = await waitingFor(runs, operator)
    const text = runs.map((now, at) => `${sayRun(now)}${sayWaiting(waiting[at] ?? 0)}`).join('\n')
    return {
      json: { month, runs: runs.map((now, at) => ({ ...shownRun(now), waiting: waiting[at] ?? 0 })) },
      text,
    }
  },
}

/** People found entitled who are in no run, because nobody has confirmed them yet. */
const waitingFor = (runs: readonly RunNow[], { db }: Operator): Promise<number[]> =>
  withScope(db, { kind: 'system', job: 'cli.payrun-make' }, async (tx) => {
    const counts: number[] = []
    for (const { run } of runs) {
      const question = {
        programme: run.programme,
        area: run.area,
        counties: countiesIn(run.area),
        digits: 4,
      } as const
      counts.push((await countGap(tx, question)).reduce((sum, { waiting }) => sum + waiting, 0))
    }
    return counts
  })

const sayWaiting = (waiting: number) =>
  waiting === 0 ? '' : `；另有 ${waiting} 人符合条件尚未享受，可用 candidates confirm 确认`
