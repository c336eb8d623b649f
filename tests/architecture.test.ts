/** The arrows between folders hold, and the lint that keeps them is itself seen to catch every violation. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Folder, folders, mayImport, pureFolders } from '../arrows.ts'

const root = dirname(import.meta.dirname)
let plot: string

beforeAll(() => {
  plot = mkdtempSync(join(tmpdir(), 'tongxing-arrows-'))
  for (const file of ['oxlint.config.ts', 'arrows.ts', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(plot, file))
  symlinkSync(join(root, 'node_modules'), join(plot, 'node_modules'))
})
afterAll(() => rmSync(plot, { recursive: true, force: true }))

function plant(path: string, text: string) {
  mkdirSync(dirname(join(plot, path)), { recursive: true })
  writeFileSync(join(plot, path), text)
}

type Finding = { filename: string; code: string; message: string }

/** Lints the planted files and returns what was found, by file. */
function lint(...options: string[]): Map<string, Finding[]> {
  const run = () =>
    execFileSync('oxlint', ['-f', 'json', ...options], { cwd: plot, maxBuffer: 1 << 28, encoding: 'utf8' })
  let output: string
  try {
    output = run()
  } catch (failed) {
    output = (failed as { stdout: string }).stdout
  }
  const { diagnostics, number_of_files } = JSON.parse(output) as {
    diagnostics: Finding[]
    number_of_files: number
  }
  expect(number_of_files).toBeGreaterThan(0)
  return Map.groupBy(diagnostics, (finding) => finding.filename.replace(/^\.\//, ''))
}

const forms = {
  import: (from: string) => `import { x } from '${from}'\nexport const y = x\n`,
  type: (from: string) => `import type { X } from '${from}'\nexport type Y = X\n`,
  dynamic: (from: string) => `export const y = async () => await import('${from}')\n`,
  reexport: (from: string) => `export * from '${from}'\n`,
  behind: (from: string) => `import { x } from '${from}/store.ts'\nexport const y = x\n`,
} as const

const arrowCode = 'eslint(no-restricted-imports)'

describe('the arrows', () => {
  test('let every folder through the doors of its line and through no other, in every form', () => {
    const expected: [file: string, caught: boolean][] = []
    for (const from of folders)
      for (const to of folders.filter((other) => other !== from)) {
        const open = (mayImport[from] as readonly string[]).includes(to)
        for (const [form, write] of Object.entries(forms)) {
          const file = `src/${from}/probe-${to}-${form}.ts`
          plant(file, write(`#${to}`))
          expected.push([file, form === 'behind' || !open])
        }
        plant(`src/${from}/inner/probe-${to}-climb.ts`, forms.import(`../../${to}/index.ts`))
        plant(`src/${from}/probe-${to}-climb.ts`, forms.import(`../${to}/store.ts`))
        expected.push(
          [`src/${from}/inner/probe-${to}-climb.ts`, true],
          [`src/${from}/probe-${to}-climb.ts`, true],
        )
      }
    const found = lint()
    const misjudged = expected.filter(
      ([file, caught]) => (found.get(file) ?? []).some((finding) => finding.code === arrowCode) !== caught,
    )
    expect(expected.length).toBeGreaterThan(1_000)
    expect(misjudged).toEqual([])
  })

  test('are acyclic', () => {
    const reach = (from: Folder, seen: readonly Folder[] = []): boolean =>
      (mayImport[from] as readonly Folder[]).every((to) => !seen.includes(to) && reach(to, [...seen, from]))
    expect(folders.filter((folder) => !reach(folder))).toEqual([])
  })
})

describe('the lint', () => {
  const impure: Record<string, string> = {
    clock: 'export const now = Date.now()\n',
    chance: 'export const dice = Math.random()\n',
    machine: "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n",
    database: "import { sql } from 'kysely'\nexport const x = sql\n",
    environment: 'export const home = process.env.HOME\n',
  }

  test.each(pureFolders)('keeps %s free of clock, chance, machine and database', (folder) => {
    for (const [kind, text] of Object.entries(impure)) plant(`src/${folder}/impure-${kind}.ts`, text)
    const found = lint()
    const missed = Object.keys(impure).filter((kind) => !found.has(`src/${folder}/impure-${kind}.ts`))
    expect(missed).toEqual([])
  })

  test('catches cycles, any, unawaited promises, missed cases, long files and long functions', () => {
    plant('src/needs/circle-a.ts', "import { b } from './circle-b.ts'\nexport const a = () => b\n")
    plant('src/needs/circle-b.ts', "import { a } from './circle-a.ts'\nexport const b = () => a\n")
    plant('src/needs/any.ts', 'export const x = (y: any) => y\n')
    plant('src/needs/floating.ts', 'const f = async () => 1\nexport const g = () => {\n  f()\n}\n')
    plant(
      'src/needs/cases.ts',
      "export const f = (k: 'a' | 'b') => {\n  switch (k) {\n    case 'a':\n      return 1\n  }\n  return 0\n}\n",
    )
    plant('src/needs/long-file.ts', `${'export {}\n'.repeat(301)}`)
    plant(
      'src/needs/long-function.ts',
      `export function f(x: number) {\n${'  x += 1\n'.repeat(61)}  return x\n}\n`,
    )
    const found = lint('--type-aware')
    const codes = (name: string) => (found.get(`src/needs/${name}.ts`) ?? []).map((finding) => finding.code)
    expect(codes('circle-a')).toContain('import(no-cycle)')
    expect(codes('any').join()).toContain('no-explicit-any')
    expect(codes('floating').join()).toContain('no-floating-promises')
    expect(codes('cases').join()).toContain('switch-exhaustiveness-check')
    expect(codes('long-file').join()).toContain('max-lines')
    expect(codes('long-function').join()).toContain('max-lines-per-function')
  })
})
