/** `candidates confirm`: confirms everybody a sweep found entitled, with one consent for all, and grants them. */

import { withScope } from '#access'
import { refuse } from '#kernel'
import { confirmEverybody, consentWays, isConsentWay } from '#needs'
import { paymentsSubscribers } from '#payments'
import { deliverDue } from '#platform'
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
    const { db, clock } = operator
    const consent = consentOf(typed)
    const confirmed: Record<string, number> = {}
    for (const { id: programme } of programmesMeant(typed))
      for (const area of await areasMeant(typed, operator))
        confirmed[programme] =
          (confirmed[programme] ?? 0) +
          (await confirmEverybody({ db, clock, actor: actingFor(typed) }, { programme, area, consent }))
    await deliverNews(operator)
    const lines = Object.entries(confirmed).map(([id, count]) => `${id}：确认 ${count} 人`)
    return { json: { on: consent.on, confirmed }, text: lines.join('\n') }
  },
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

/** News written by this verb reaches its subscribers before the verb ends. */
const deliverNews = ({ db, clock }: Operator) =>
  deliverDue({
    inScope: (work) => withScope(db, { kind: 'system', job: 'delivery' }, work),
    clock,
    subscribers: paymentsSubscribers(clock),
    report: (what, facts) => console.error(what, facts),
  })
