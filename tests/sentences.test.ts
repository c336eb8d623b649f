/** Every refusal has its sentence wherever it can be met: the pages and the command line each list the domains' words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const source = join(import.meta.dirname, '../src')
const lists = { pages: 'problems.ts', 'command line': 'cli/sentence.ts' } as const
/** Told on pages only; the sentences of a reading's findings come with the findings. */
const metOnPages = ['deskProblems', 'webProblems']
const findings = ['plandocProblems']

/** The names under which the doors hand out sentences, whichever file they are kept in. */
const handedOut = readdirSync(source).flatMap((folder) => {
  const door = join(source, folder, 'index.ts')
  const own = join(source, folder, 'problems.ts')
  const text = [door, own]
    .flatMap((file) => (existsSync(file) ? [readFileSync(file, 'utf8')] : []))
    .join('\n')
  const exported = [...text.matchAll(/^export (?:\{.*?|const )(\w+Problems)\b/gm)]
  return folder === 'cli' ? [] : exported.map(([, name]) => String(name))
})
const refusals = [...new Set(handedOut)].filter((name) => !findings.includes(name))

describe('the sentences of refusals', () => {
  test('are handed out by every domain that refuses', () => {
    expect(refusals.length).toBeGreaterThan(10)
  })

  test.each(Object.entries(lists))('are all known to the %s', (reader, file) => {
    const list = readFileSync(join(source, file), 'utf8')
    const wanted = reader === 'pages' ? refusals : refusals.filter((name) => !metOnPages.includes(name))
    expect(wanted.filter((name) => !list.includes(`...${name},`))).toEqual([])
  })
})
