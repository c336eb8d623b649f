/** `candidates confirm`: confirms everybody a sweep found entitled, with one consent for all, and grants them. */

import { type Actor, countiesIn, withScope } from '#access'
import { type AreaCode, refuse } from '#kernel'
import { confirmEverybody, consentWays, isConsentWay, type MassConfirmation } from '#needs'
import { grantConfirmed } from '#payments'
import { actingFor, actingOption } from '../acting.ts'
import type { Operator } from '../operator.ts'
import { areasMeant } from '../places.ts'
import { programmesMeant } from '../programmes.ts'
import { dayOption, option } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

export const candidatesConfirm: DataVerb = {
  name: 'candidates confirm',
  usage: '--on DAY [--programme ID] [--area CODE] [--how WAY] [--note TEXT] [--by NAME]',
  summary: 'confirm everybody entitled and undecided, with one consent for all; grants follow',
  options: {
    on: { type: 'string', meaning: 'the day of the consent: the first month paid is its month' },
    programme: { type: 'string', meaning: 'one programme; all without it' },
    area: { type: 'string', meaning: 'an area; everybody registered without it' },
    how: { type: 'string', meaning: `how they agreed: ${consentWays.join(', ')}` },
    note: { type: 'string', meaning: 'the signed list or register it stands on' },
    ...actingOption,
  },
  needs: 'database',
  async run(typed, operator) {
    const consent = consentOf(typed)
    const outcomes: Outcome[] = []
    for (const { id: programme } of await programmesMeant(typed, operator, consent.on))
      for (const area of await areasMeant(typed, operator))
        outcomes.push(await confirmIn(operator, { programme, area, consent, actor: actingFor(typed) }))
    const line = ({ programme, area, confirmed, granted }: Outcome) =>
      `${programme} ${area}：确认 ${confirmed} 人，新增享受资格 ${granted} 人`
    return { json: { on: consent.on, outcomes }, text: outcomes.map(line).join('\n') }
  },
}

type Outcome = {
  readonly programme: string
  readonly area: AreaCode
  readonly confirmed: number
  readonly granted: number
}
type Order = MassConfirmation & { readonly actor: Actor }

/** Confirms town by town, then grants county by county, so that desks are served in between. */
async function confirmIn({ db, clock }: Operator, { actor, ...order }: Order): Promise<Outcome> {
  const { programme, area } = order
  const confirmed = await confirmEverybody({ db, clock, actor }, order)
  let granted = 0
  for (const county of countiesIn(area))
    granted += await withScope(db, actor, (tx) => grantConfirmed(tx, { programme, area: county }, clock))
  return { programme, area, confirmed, granted }
}

function consentOf(typed: Typed) {
  const how = option(typed, 'how') ?? 'existing-list'
  if (!isConsentWay(how))
    return refuse('cli.option-wrong', {
      verb: 'candidates confirm',
      why: `--how ${how}`,
      usage: consentWays.join(' | '),
    })
  const note = option(typed, 'note')
  return { who: '名册 / list', on: dayOption(typed, 'on'), how, ...(note ? { note } : {}) }
}
