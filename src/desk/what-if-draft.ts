/** A scenario as a draft rule: the catalogue's own files are read for the names under which facts and rates are exported. */
import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { refuse } from '#kernel'
import { draftSource, type Exported, type Supposed, sayChanges, suppose, variantOn } from '#policy'
import type { RuleAt } from './what-if-rule.ts'

const catalogue = resolve(import.meta.dirname, '../catalogue')
/** Where a file of programmes stands, so that what it imports is written as seen from there. */
const home = resolve(catalogue, 'field/programmes')

export async function draftOf(
  rule: RuleAt,
  changes: readonly Supposed[],
): Promise<{ name: string; text: string }> {
  const { programme, place, here, find } = rule
  const supposed = suppose(programme, changes, { on: here.on, in: place, find })
  const variant = variantOn(supposed, here.on, here.area)
  if (!variant) return refuse('suppose.no-rule-here', { place })
  const { facts, numbers } = await exportedNames()
  const text = draftSource({
    programme,
    variant: { ...variant, from: here.on },
    changes: sayChanges(rule.variant, changes, { ...here, find }),
    fact: ({ key }) => facts.get(key) ?? refuse('desk.draft-without-name', { fact: key }),
    parameter: ({ id }) => numbers.get(id),
  })
  return { name: `${programme.id}-${place}-draft.ts`, text }
}

export type ExportedNames = {
  readonly facts: ReadonlyMap<string, Exported>
  readonly numbers: ReadonlyMap<string, Exported>
}

let known: Promise<ExportedNames> | undefined

/** Read once: the catalogue does not change while the service runs. */
export const exportedNames = (): Promise<ExportedNames> => (known ??= readNames())

async function readNames(): Promise<ExportedNames> {
  const facts = new Map<string, Exported>()
  const numbers = new Map<string, Exported>()
  const files = readdirSync(catalogue, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[\w/-]+\.ts$/.test(file) && !file.includes('random'))
    .sort()
  for (const file of files) {
    const path = resolve(catalogue, file)
    const from = relative(home, path)
    const found = (await import(pathToFileURL(path).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(found)) {
      if (typeof value !== 'object' || value === null) continue
      if ('key' in value && 'record' in value) facts.set(String(value.key), { name, from })
      else if ('periods' in value && 'id' in value) numbers.set(String(value.id), { name, from })
    }
  }
  return { facts, numbers }
}
