/** What has happened with a person's programmes: found, decided, granted, paid; newest first. */
import type { Tx } from '#access'
import type { Words } from '#kernel'
import { formatYuan } from '#kernel'
import { type CandidateStep, type Consent, historyOf, listCandidaciesOf } from '#needs'
import {
  type Grant,
  type GrantStep,
  grantHistory,
  listGrantsOf,
  listPaymentSteps,
  type PaymentStep,
} from '#payments'
import type { PersonKey } from '#registry'
import type { PersonEvent } from '#web'
import { dayWords, monthWords } from './dates-told.ts'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'
import { programmeWords } from './offered.ts'

type Happened = PersonEvent & { readonly by: string }

export type GrantWithSteps = Grant & { readonly history: readonly GrantStep[] }

/** A person's grants with what happened to each. */
export async function grantsWithSteps(tx: Tx, person: PersonKey): Promise<GrantWithSteps[]> {
  const grants: GrantWithSteps[] = []
  for (const grant of await listGrantsOf(tx, person))
    grants.push({ ...grant, history: await grantHistory(tx, grant) })
  return grants
}

export async function personHistory(
  tx: Tx,
  person: PersonKey,
  grants: readonly GrantWithSteps[],
): Promise<PersonEvent[]> {
  const happened: Happened[] = []
  for (const candidacy of await listCandidaciesOf(tx, person)) {
    const steps = await historyOf(tx, candidacy)
    happened.push(
      ...steps.map((step, n) => candidateEvent(step, `${candidacy.programme}-${n}`, candidacy.programme)),
    )
  }
  for (const grant of grants)
    happened.push(...grant.history.map((step, n) => grantEvent(step, `${grant.id}-${n}`, grant.programme)))
  happened.push(...(await listPaymentSteps(tx, person)).map(paymentEvent))
  const nameOf = await namesOf(
    tx,
    happened.map(({ by }) => by),
  )
  return happened
    .toReversed() // of one moment, what was written last stands first
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map((event) => ({ ...event, at: localTime(event.at), by: nameOf(event.by) }))
}

const about = (programme: string, what: Words): Words => {
  const name = programmeWords(programme)
  return { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en}` }
}

const written = (note: string | null | undefined) => (note ? { zh: note, en: note } : undefined)

const findings = {
  entitled: { zh: '查找发现符合条件', en: 'found entitled' },
  unknown: { zh: '查找发现资料不全', en: 'found, but records are missing' },
} as const satisfies Record<string, Words>

const candidateActs = {
  lapsed: { zh: '查找不再认定符合条件', en: 'no longer found entitled' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  'set-aside': { zh: '已搁置', en: 'set aside' },
  reopened: { zh: '重新处理', en: 'reopened' },
} as const satisfies Record<string, Words>

/** Who agreed, when, and what was noted. */
function consentSaid({ who, on, note, settled }: Consent): Words {
  const day = dayWords(on)
  const said = (at: string) => [who, at, note, settled].filter(Boolean).join(' · ')
  return { zh: said(day.zh), en: said(day.en) }
}

function candidateEvent(step: CandidateStep, id: string, programme: string): Happened {
  const says = about(programme, step.kind === 'found' ? findings[step.verdict] : candidateActs[step.kind])
  const note =
    step.kind === 'confirmed'
      ? consentSaid(step.consent)
      : 'reason' in step
        ? written(step.reason)
        : undefined
  return { id, says, at: step.at, by: step.by, note }
}

function grantSays(step: GrantStep): Words {
  switch (step.kind) {
    case 'granted': {
      const from = monthWords(step.from)
      return { zh: `从${from.zh}起享受`, en: `granted from ${from.en}` }
    }
    case 'paused':
      return { zh: '停发', en: 'paused' }
    case 'resumed':
      return step.payBack
        ? { zh: '复发，补发停发期间', en: 'resumed, months withheld are paid back' }
        : { zh: '复发，不补发停发期间', en: 'resumed, months withheld are not paid' }
    case 'ended': {
      const last = monthWords(step.last)
      return { zh: `终止，最后一个月是${last.zh}`, en: `ended, last month ${last.en}` }
    }
  }
}

const grantEvent = (step: GrantStep, id: string, programme: string): Happened => ({
  id,
  says: about(programme, grantSays(step)),
  at: step.at,
  by: step.by,
  note: 'reason' in step ? written(step.reason) : undefined,
})

const paymentActs: Readonly<Record<PaymentStep['kind'], Words>> = {
  paid: { zh: '已到账', en: 'paid' },
  failed: { zh: '发放失败', en: 'payment failed' },
  returned: { zh: '银行退回', en: 'returned by the bank' },
  excluded: { zh: '本批次未发', en: 'left out of the run' },
  cancelled: { zh: '批次作废', en: 'run cancelled' },
  owed: { zh: '记为欠发', en: 'marked as owed' },
}

const paymentEvent = ({
  runId,
  no,
  step,
  programme,
  forMonth,
  amountFen,
  kind,
  at,
  by,
  reason,
}: PaymentStep): Happened => {
  const act = paymentActs[kind]
  const amount = amountFen === null ? '' : formatYuan(amountFen)
  const month = monthWords(forMonth)
  return {
    id: `${runId}-${no}-${step}`,
    says: about(programme, {
      zh: [month.zh, act.zh, amount && `${amount} 元`].filter(Boolean).join(' '),
      en: [month.en, act.en, amount && `${amount} yuan`].filter(Boolean).join(' '),
    }),
    at,
    by,
    note: written(reason),
  }
}
