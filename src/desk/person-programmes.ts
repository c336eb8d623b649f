/** What a person is entitled to on a day: each programme of the place with verdict, reasons, what is missing, and the grant. */
import { hasDuty, type Tx } from '#access'
import { findFact, peopleProgrammes } from '#catalogue'
import type { Day, Words } from '#kernel'
import { type Beside, type Candidate, listCandidaciesOf } from '#needs'
import { listSettings } from '#parameters'
import { type Explanation, explain, type Missing, type Programme, variantOn } from '#policy'
import { factsOf, householdFactsOf, type Person, type PersonKey } from '#registry'
import type { PeopleDesk, PersonProgramme } from '#web'
import { besideLines } from './beside-told.ts'
import { candidateId } from './candidate-id.ts'
import { sayTogether } from './changes.ts'
import type { Cite } from './clauses.ts'
import { giftOf } from './gifts.ts'
import type { GrantWithSteps } from './person-history.ts'
import { reasonsOf } from './reasons.ts'

type At = Pick<Parameters<PeopleDesk['person']>[0], 'tx' | 'staff'>

/** A person's rule answers on a day, by the records as they are known now. Cost: three statements, however many programmes. */
export async function explainAll(tx: Tx, person: Person, on: Day) {
  const facts = (await factsOf(tx, person, { on })) ?? {}
  const household = await householdFactsOf(tx, person, { on })
  const settings = await listSettings(tx)
  const { area } = person
  const answers = peopleProgrammes
    .filter((programme: Programme) => variantOn(programme, on, area) !== undefined)
    .map((programme: Programme) => {
      const question = { on, area, settings, ...(household.length > 0 ? { household } : {}) }
      return { programme, answer: explain(programme, facts, question) }
    })
  return { facts, household, answers }
}

/** What stands with the person: grants, candidacies still to be decided, and what the benefits do to each other. */
type Standing = {
  readonly grants: readonly GrantWithSteps[]
  readonly waiting: readonly Candidate[]
  readonly besides: readonly Beside[]
  readonly cite: Cite
}

/** Candidacies nobody has decided, for those who may read them. Cost: one look-up by index. */
export const waitingCandidacies = async ({ tx, staff }: At, person: PersonKey): Promise<Candidate[]> =>
  hasDuty(staff, 'candidate:read')
    ? (await listCandidaciesOf(tx, person)).filter(
        ({ decision, finding }) => decision === 'open' && finding !== 'lapsed',
      )
    : []

function waitingFor(waiting: readonly Candidate[], programme: string): PersonProgramme['waiting'] {
  const candidate = waiting.find((each) => each.programme === programme)
  return candidate && { county: candidate.county, id: candidateId(candidate) }
}

export const programmeOf = (
  { programme, answer }: { programme: Programme; answer: Explanation },
  { grants, waiting, besides, cite }: Standing,
): PersonProgramme => ({
  id: programme.id,
  name: programme.name,
  verdict: answer.verdict,
  amount: answer.verdict === 'yes' ? (answer.amountFen ?? undefined) : undefined,
  gift: answer.verdict === 'yes' ? giftOf(answer) : undefined,
  reasons: reasonsOf(answer.reasons, cite),
  beside: besideLines(besides, { programme: programme.id, cite }),
  changes: answer.nearest.map(sayTogether),
  missing: answer.missing.map(missingWords),
  waiting: waitingFor(waiting, programme.id),
  grant: grantShown(grants.find((grant) => grant.programme === programme.id && grant.state !== 'ended')),
})

/** To an officer a missing fact is named; the question is for the person. */
function missingWords({ kind, id, words, of }: Missing): Words {
  const { zh, en } = kind === 'fact' ? (findFact(id)?.label ?? words) : words
  return of === 'household' && kind === 'fact'
    ? { zh: `家庭成员：${zh}`, en: `household member: ${en}` }
    : { zh, en }
}

function grantShown(grant: GrantWithSteps | undefined): PersonProgramme['grant'] {
  if (!grant) return undefined
  const pause =
    grant.state === 'paused' ? grant.history.findLast((step) => step.kind === 'paused') : undefined
  return { from: grant.from, pausedBecause: pause?.reason }
}
