/** The same rules over the same people as NumPy vector code, the kind OpenFisca runs: whole arrays, an operation at a time. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgramme } from '#catalogue'
import { dayNumber } from '#kernel'
import type { Population, Setting } from '#policy'
import { hasBit } from '../src/policy/bits.ts'
import { brought } from '../src/policy/brought.ts'
import type { Column } from '../src/policy/columns.ts'
import type { Ground } from '../src/policy/ground.ts'
import { city, on } from './what-if-people.ts'

type Asked = {
  readonly population: Population
  readonly programmes: readonly string[]
  readonly settings: readonly Setting[]
  /** Our own time for the same question with nothing kept. */
  readonly ownMs: number
  readonly print: (line: object) => void
}

/** Kind to NumPy: unknown counts as no, so that it needs one array a condition where we need two. */
export function vectorTimes({ population, programmes, settings, ownMs, print }: Asked): void {
  const measure = 'the same rules and sums as NumPy vector code'
  if (spawnSync('python3', ['-c', 'import numpy']).status !== 0) {
    print({ measure, skipped: 'python3-numpy is not installed' })
    return
  }
  if (population.people > 1_000_000) return
  const folder = mkdtempSync(join(tmpdir(), 'tongxing-numpy-'))
  const arrays = new Set<string>()
  const rules = programmes.flatMap((id) => {
    const programme = findProgramme(id)
    const rule = programme && brought(programme, { on, area: city, settings })
    return rule ? [vectorOf(rule.eligible, arrays)] : []
  })
  for (const name of arrays) writeFileSync(join(folder, `${name}.bin`), arrayOf(population, name))
  const counties = Int32Array.from({ length: population.people }, (_, i) =>
    Math.floor((i * 4) / population.people),
  )
  writeFileSync(join(folder, 'county.bin'), bytesOfArray(counties))
  writeFileSync(join(folder, 'rules.py'), script(arrays, rules))
  const run = spawnSync('python3', ['rules.py'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  if (run.status !== 0) throw new Error(run.stderr)
  const ms = Number(run.stdout)
  print({
    measure,
    programmes: rules.length,
    ms,
    own_ms: Math.round(ownMs * 1000) / 1000,
    times_faster: Math.round((10 * ms) / ownMs) / 10,
  })
}

const script = (arrays: ReadonlySet<string>, rules: readonly string[]) => `import numpy as np, time
county = np.fromfile('county.bin', np.int32)
household = np.fromfile('household.bin', np.int32) if ${arrays.has('household') ? 'True' : 'False'} else None
${[...arrays].map((name) => `${name} = np.fromfile('${name}.bin', np.${typeOf(name)})`).join('\n')}
everybody = np.ones(len(county), bool)
def run():
    totals = []
${rules.map((rule) => `    entitled = ${rule}\n    totals.append(np.bincount(county, weights=entitled * 26000.0, minlength=4))`).join('\n')}
    return totals
times = []
for _ in range(5):
    began = time.process_time(); run(); times.append(time.process_time() - began)
print(sorted(times)[2] * 1000)
`

const typeOf = (name: string) =>
  name === 'household' ? 'int32' : name.startsWith('bit_') ? 'bool_' : 'float64'

const safe = (text: string | number | boolean) => String(text).replaceAll(/\W/g, '_')

/** The condition as a NumPy expression; `arrays` gathers what it reads. */
function vectorOf(ground: Ground, arrays: Set<string>): string {
  const read = (name: string) => {
    arrays.add(name)
    return name
  }
  const joined = (parts: readonly Ground[], sign: '&' | '|', none: string) =>
    parts.length === 0 ? none : `(${parts.map((part) => vectorOf(part, arrays)).join(` ${sign} `)})`
  const between = (value: string, from: number | null, to: number | null) =>
    `((${value} >= ${from ?? '-np.inf'}) & (${value} <= ${to ?? 'np.inf'}))`
  switch (ground.kind) {
    case 'all':
      return joined(ground.of, '&', 'everybody')
    case 'any':
      return joined(ground.of, '|', '~everybody')
    case 'not':
      return `~${vectorOf(ground.of, arrays)}`
    case 'holds':
      return read(`bit_${ground.fact.key}_${ground.is}`)
    case 'among':
    case 'has':
      return `(${ground.values.map((value) => read(`bit_${ground.fact.key}_${safe(value)}`)).join(' | ') || '~everybody'})`
    case 'range':
      return between(read(`num_${ground.fact.key}`), ground.from, ground.to)
    case 'days': {
      const number = (end: typeof ground.from) => (end === null ? null : dayNumber(end))
      return between(read(`num_${ground.fact.key}`), number(ground.from), number(ground.to))
    }
    case 'count':
      return between(
        `np.bincount(${read('household')}, weights=${vectorOf(ground.of, arrays)})[household]`,
        ground.from,
        ground.to,
      )
    case 'sum':
      return between(
        `np.bincount(${read('household')}, weights=${read(`num_${ground.fact.key}`)})[household]`,
        ground.from,
        ground.to,
      )
    case 'open':
      return '~everybody'
  }
}

const bytesOfArray = (array: Int32Array | Float64Array | Uint8Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** A number nobody recorded is NaN, which no comparison holds for. */
function arrayOf({ people, columns, households }: Population, name: string): Uint8Array {
  if (name === 'household') return bytesOfArray(households)
  const key =
    [...columns.keys()]
      .filter((one) => name.slice(4).startsWith(one))
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  const column = columns.get(key) as Column
  if (name.startsWith('num_')) {
    const numbers = column.kind === 'numbers' ? column : undefined
    return bytesOfArray(
      Float64Array.from({ length: people }, (_, i) => {
        const value = numbers?.values[i] ?? Number.NaN
        return value === numbers?.unknown ? Number.NaN : value
      }),
    )
  }
  const wanted = name.slice(5 + key.length)
  const plane =
    column.kind === 'bits'
      ? [...column.values].find(([value]) => safe(value as string) === wanted)?.[1]
      : undefined
  return bytesOfArray(
    Uint8Array.from({ length: people }, (_, i) => Number(plane !== undefined && hasBit(plane, i))),
  )
}
