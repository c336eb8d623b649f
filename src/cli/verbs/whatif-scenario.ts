/** `whatif --scenario`: everything a scenario does, programme by programme and group by group; nothing is written. */
import { type Day, type Fen, formatYuan } from '#kernel'
import { loadForWhatIf, type ProgrammeEffect, supposeOver } from '#needs'
import { listSettings } from '#parameters'
import { type Scenario, totalOfEffect } from '#policy'
import type { Operator } from '../operator.ts'
import type { Answer } from '../verb.ts'

type Asked = {
  readonly on: Day
  readonly scenario: Scenario
  readonly by: readonly string[]
  /** Ids; what the scenario touches without it. */
  readonly programmes?: readonly string[]
}

/** Loads the scenario's place into memory, about six seconds a million people, and answers from there. */
export async function askScenario(
  { on, scenario, by, programmes }: Asked,
  operator: Operator,
): Promise<Answer> {
  const answer = await operator.inScope(async (tx) =>
    supposeOver(await loadForWhatIf(tx, { on, area: scenario.in }), {
      on,
      area: scenario.in,
      scenario,
      settings: await listSettings(tx),
      by,
      ...(programmes ? { programmes } : {}),
    }),
  )
  const shown = programmes ? answer.programmes : answer.programmes.filter(({ touched }) => touched)
  const told = shown.map((one) => ({ ...one, total: totalOfEffect(one.effect) }))
  return { json: { ...answer, programmes: told }, text: told.flatMap(linesOf).join('\n') }
}

type Told = ProgrammeEffect & { readonly total: ReturnType<typeof totalOfEffect> }

function linesOf({ id, total: { now, after, moves } }: Told): string[] {
  const standing = (when: string, { entitled, unknown, unpriced, fen }: typeof now) =>
    `${when} ${id}：${entitled} 人，${formatYuan(fen as Fen)} 元${unpriced > 0 ? `（另有 ${unpriced} 人金额未定）` : ''}，资料不全 ${unknown} 人`
  return [
    standing('现', now),
    standing('拟', after),
    `  新增 ${moves.gained + moves.settledYes}，不再符合 ${moves.lost}，提高 ${moves.more}，降低 ${moves.less}，变为资料不全 ${moves.nowUnknown + moves.noLongerNo}`,
  ]
}
