/** One person looked at again at once, for all programmes: after a record changed, and when an officer takes something up. */
import { actorOf, type Tx } from '#access'
import { findProgramme, peopleProgrammes } from '#catalogue'
import { type Day, type Fen, refuse } from '#kernel'
import { listSettings } from '#parameters'
import type { Clock } from '#platform'
import { codesPer, decide, type Facts, foundCode, type Programme, type Setting } from '#policy'
import type { PersonKey } from '#registry'
import { type Askable, askableOn } from './askable.ts'
import { numbered } from './programme-numbers.ts'
import { columnsFor } from './reading.ts'
import { type Candidate, type CandidateKey, findCandidate, listCandidaciesOf } from './store-candidates.ts'
import { replaceFinding } from './store-findings.ts'
import { refindPerson } from './store-sweep.ts'
import { insertTaken } from './store-taken.ts'

let known: { readonly text: string; readonly list: readonly Setting[] } = { text: '[]', list: [] }

/** The same list for the same numbers, so that rules compiled for them are found again. */
async function settingsNow(tx: Tx): Promise<readonly Setting[]> {
  const list = await listSettings(tx)
  const text = JSON.stringify(list)
  if (text !== known.text) known = { text, list }
  return known.list
}

const askable = async (tx: Tx, person: PersonKey, on: Day) =>
  askableOn(tx, person, { on, settings: await settingsNow(tx) })

const codesFor = (
  list: readonly { readonly no: number; readonly programme: Programme }[],
  { facts, question }: Askable,
): number[] =>
  list.flatMap(({ no, programme }) => {
    const code = foundCode(programme, facts, question)
    return code === undefined ? [] : [no * codesPer + code]
  })

/**
 * What a sweep of everything would write of this person, written now; as the system. Their candidacies follow in the same
 * transaction. Answers whether anything became different. Cost: five short look-ups, some microseconds a programme, one write.
 */
export async function reconsider(tx: Tx, person: PersonKey, clock: Clock): Promise<boolean> {
  const on = clock.today()
  const asked = await askable(tx, person, on)
  const key = { county: person.county, personId: person.id }
  if (!asked) return replaceFinding(tx, { ...key, area: person.county, on, found: [] })
  const found = codesFor(await numbered(tx, peopleProgrammes), asked)
  const { area, settings } = asked.question
  const changed = await replaceFinding(tx, { ...key, area, on, found })
  const candidacies = await listCandidaciesOf(tx, person)
  const columns = candidacies.length > 0 ? await columnsFor(tx, person.county, on) : undefined
  for (const { programme: id } of candidacies) {
    const programme = findProgramme(id)
    if (programme && columns)
      await refindPerson(tx, {
        programme,
        area,
        person: key,
        columns,
        question: { on, settings },
        at: clock.now(),
        by: actorOf(tx),
      })
  }
  return changed
}

/**
 * An officer takes up what was found: unless somebody has begun already, the candidate begins with the rule asked at this moment
 * of the records as they are (`candidate.not-entitled` unless it says yes).
 */
export async function takeUp(tx: Tx, key: CandidateKey, clock: Clock): Promise<Candidate> {
  const standing = await findCandidate(tx, key)
  if (standing) return standing
  const programme = findProgramme(key.programme) ?? refuse('candidate.not-found')
  const on = clock.today()
  const asked =
    (await askable(tx, { county: key.county, id: key.personId }, on)) ?? refuse('candidate.not-found')
  const { amountFen, reasonCode } = entitledNow(programme, asked)
  const { area } = asked.question
  await insertTaken(tx, { ...key, area, reasonCode, amountFen, on, at: clock.now(), by: actorOf(tx) })
  return (await findCandidate(tx, key)) ?? refuse('candidate.not-found')
}

function entitledNow(
  programme: Programme,
  { facts, question }: { facts: Facts; question: Askable['question'] },
): { readonly amountFen: Fen | null; readonly reasonCode: number } {
  const { verdict, amountFen } = decide(programme, facts, question)
  if (verdict !== 'yes') refuse('candidate.not-entitled', { finding: verdict })
  return { amountFen, reasonCode: foundCode(programme, facts, question) ?? 1 }
}
