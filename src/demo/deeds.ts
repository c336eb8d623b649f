/** What officers did in the story, done by them: each deed once under its own key, on its own day, in its own transaction. */
import { type Staff, type Tx, withScope } from '#access'
import { actOnCase, type CaseKey, findCase, offerFile, type World } from '#cases'
import type { Answers, Reference } from '#forms'
import { areaCode, type Day } from '#kernel'
import { clockAt, type Db } from '#platform'
import { caseWorld } from '#supervision'
import { nameOn, readRegister, unitOn } from '#units'
import { paperOf } from './paper.ts'

/** What an answer of the story may name: a unit by its id, a paper by its title and lines. */
export type Told = {
  readonly answers?: Answers
  readonly units?: Readonly<Record<string, string>>
  readonly papers?: Readonly<Record<string, readonly [title: string, ...lines: string[]]>>
}

export type Deed = Told & {
  readonly on: Day
  readonly of: CaseKey
  /** A unit of the city, or the id of one elsewhere. */
  readonly by: Staff
  readonly action: string
}

export const worldOn = (on: Day): World => caseWorld(clockAt(`${on}T10:00:00+08:00`))

/** Done before: answered as it was then. Deeds of one officer on one day share a transaction. Cost: some twenty statements each. */
export async function doDeeds(db: Db, deeds: readonly Deed[]): Promise<void> {
  for (const some of runsOf(deeds)) {
    const [first] = some
    if (first)
      await withScope(db, first.by, async (tx) => {
        for (const deed of some) await doDeed(tx, deed)
      })
  }
}

/** In order of days; neighbours of one officer and day together. */
function runsOf(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  const runs: Deed[][] = []
  for (const deed of deeds.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))) {
    const last = runs.at(-1)
    if (last?.[0]?.on === deed.on && last[0].by.id === deed.by.id) last.push(deed)
    else runs.push([deed])
  }
  return runs
}

async function doDeed(tx: Tx, { on, of, by, action, ...told }: Deed): Promise<void> {
  const world = worldOn(on)
  const kept = await findCase(tx, of)
  if (!kept) throw new Error(`${by.name} does not see case ${of.id}`)
  const { answers, unit } = await answersOf(tx, told, { on, area: kept.area, world })
  await actOnCase(tx, world, {
    case: of,
    action,
    key: `demo ${action} ${on}`,
    by,
    answers,
    seen: kept.length,
    referable: { unit },
  })
}

type Where = { readonly on: Day; readonly area: string; readonly world: World }

async function answersOf(tx: Tx, { answers = {}, units = {}, papers = {} }: Told, where: Where) {
  const given: Record<string, Answers[string]> = { ...answers }
  const unit = new Map<string, Reference>()
  if (Object.keys(units).length > 0) {
    const register = await readRegister(tx, areaCode(where.area))
    for (const [name, id] of Object.entries(units)) {
      const found = unitOn(register, id, where.on)
      const named = { id, name: (found && nameOn(found, where.on)?.name) ?? id }
      unit.set(id, named)
      given[name] = named
    }
  }
  for (const [name, [title, ...lines]] of Object.entries(papers)) {
    const file = { area: areaCode(where.area), name: `${title}.pdf`, bytes: paperOf(title, lines) }
    given[name] = [{ id: await offerFile(tx, file, where.world.clock), name: file.name }]
  }
  return { answers: given, unit }
}

/** Evidence of a report: one paper. */
export const withPaper = (title: string, ...lines: string[]): Told => ({
  answers: { evidence_kind: 'document' },
  papers: { evidence_files: [title, ...lines] },
})
