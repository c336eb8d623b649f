/** Follows docs/how-to/add-a-programme.md to the letter: copies the catalogue, does what the page says, checks and runs it. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type * as Catalogue from './index.ts'

const root = resolve(import.meta.dirname, '../..')
const place = join(root, '.cache/how-to')
const page = readFileSync(join(root, 'docs/how-to/add-a-programme.md'), 'utf8')

type Block = { readonly how: 'new' | 'into'; readonly file: string; readonly code: string }
const blocks: readonly Block[] = [...page.matchAll(/^```ts (new|into) (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, how = '', file = '', code = '']) => ({ how: how as Block['how'], file, code }),
)

function write({ file, code }: Block) {
  mkdirSync(dirname(join(place, file)), { recursive: true })
  writeFileSync(join(place, file), code)
}

/** Imports go to the top, the rest after the line the block names. */
function insert({ file, code }: Block) {
  const [imports = '', rest = ''] = code.split(/^\/\/ after: /m)
  const [marker = '', ...lines] = rest.split('\n')
  const before = readFileSync(join(place, file), 'utf8')
  if (!before.includes(marker)) throw new Error(`${file} has no line “${marker}”`)
  writeFileSync(join(place, file), imports + before.replace(marker, `${marker}\n${lines.join('\n')}`))
}

rmSync(place, { recursive: true, force: true })
cpSync(join(root, 'src/catalogue'), join(place, 'src/catalogue'), {
  recursive: true,
  filter: (file) => !file.endsWith('.test.ts'),
})
const follow = { new: write, into: insert }
for (const block of blocks) follow[block.how](block)
writeFileSync(
  join(place, 'tsconfig.json'),
  JSON.stringify({ extends: '../../tsconfig.json', include: ['src'] }),
)

describe('the how-to “add a programme”', async () => {
  await import(join(place, 'src/catalogue/devices/taxi-voucher.test.ts'))

  test('has the files and lists it speaks of', () => {
    expect(blocks.filter(({ how }) => how === 'new')).toHaveLength(3)
    expect(blocks.filter(({ how }) => how === 'into')).toHaveLength(2)
  })
  test('compiles', () => {
    const tsc = join(root, 'node_modules/.bin/tsc')
    expect(execFileSync(tsc, ['-p', join(place, 'tsconfig.json')], { encoding: 'utf8' })).toBe('')
  })
  test('leaves a catalogue with the new programme, its fact and its rate', async () => {
    const grown = (await import(join(place, 'src/catalogue/index.ts'))) as typeof Catalogue
    expect(grown.findProgramme('taxi-voucher')?.variants).toHaveLength(1)
    expect(grown.findFact('rides_to_rehabilitation')?.record).toBe('travel')
    expect(grown.findRate('taxi-voucher')?.periods).toHaveLength(1)
  })
})
