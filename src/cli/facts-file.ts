/** A JSON file of facts that stands in for a person: every key and value is checked against its declaration. */
import { readFile } from 'node:fs/promises'
import { everyFact, findFact } from '#catalogue'
import { type AreaCode, isAreaCode, refuse } from '#kernel'
import { type Fact, type Facts, fits } from '#policy'

export type FactsFile = {
  readonly facts: Facts
  readonly area?: AreaCode
  readonly household?: readonly Facts[]
}

type Json = Readonly<Record<string, unknown>>

/** `{"disability_grade": 2, …, "area": "441702", "household": [{…}]}`; a null or absent fact is unknown. */
export async function readFactsFile(file: string): Promise<FactsFile> {
  const { area, household, ...facts } = asObject(await readJson(file), file)
  return {
    facts: checked(facts),
    ...(area === undefined ? {} : { area: asArea(area) }),
    ...(household === undefined ? {} : { household: asMembers(household) }),
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    return refuse('cli.file-unreadable', {
      file,
      why: error instanceof Error ? error.message : String(error),
    })
  }
}

const asObject = (value: unknown, key: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : refuse('cli.facts-malformed', { key, why: '应为对象 / an object is expected' })

const asArea = (value: unknown): AreaCode =>
  typeof value === 'string' && isAreaCode(value)
    ? value
    : refuse('cli.area-malformed', { value: String(value) })

const asMembers = (value: unknown): Facts[] =>
  Array.isArray(value)
    ? value.map((member) => checked(asObject(member, 'household')))
    : refuse('cli.facts-malformed', { key: 'household', why: '应为数组 / a list is expected' })

function checked(facts: Json): Facts {
  for (const [key, value] of Object.entries(facts)) {
    const fact = findFact(key)
    if (!fact) refuse('cli.facts-malformed', { key, why: `没有这个事实 / not a fact. ${known()}` })
    else if (value !== null && !fits(fact, value))
      refuse('cli.facts-malformed', { key, why: expectedOf(fact) })
  }
  return facts as Facts
}

const known = () => `可用 / known: ${everyFact.map((fact) => fact.key).join(', ')}`

function expectedOf(fact: Fact): string {
  const values = Object.keys(fact.values).join(' | ')
  return `应为 / expected: ${fact.type}${values ? ` (${values})` : ''}`
}
