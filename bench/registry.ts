/** Measures making and loading a population, and importing people, on a PostgreSQL of its own; one JSON line a figure. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault, system } from '#access'
import type { AreaCode, Day } from '#kernel'
import { areaCode, day } from '#kernel'
import type { Database } from '#platform'
import { clockAt, migrate, openDatabase } from '#platform'
import { loadPopulation } from '#registry'
import { categoryDigit } from '#standards'
import { release } from '../database/release.ts'
import { importPeople } from '../src/exchange/people-import.ts'
import { personAt } from '../src/registry/generate/person.ts'
import { makePopulation } from '../src/registry/generate/population.ts'
import { benchKeys, onServer } from './on-server.ts'

const on: Day = day('2020-12-31')
const guangdong: AreaCode = areaCode('44')

let cpuBefore = process.cpuUsage()

/** Also the processor time of this process and its threads: other work on the machine blurs it less than the clock. */
const tell = (figure: string, people: number, { since, goal }: { since: number; goal?: number }) => {
  const seconds = (performance.now() - since) / 1000
  const { user, system: kernel } = process.cpuUsage(cpuBefore)
  cpuBefore = process.cpuUsage()
  const peoplePerSecond = Math.round(people / seconds)
  const cpuMicrosecondsPerPerson = round((user + kernel) / people)
  console.log(
    JSON.stringify({
      bench: 'registry',
      figure,
      people,
      seconds: round(seconds),
      peoplePerSecond,
      cpuMicrosecondsPerPerson,
      ...(goal === undefined
        ? {}
        : { goal: `at least ${goal} people a second`, reached: peoplePerSecond >= goal }),
    }),
  )
}
const round = (n: number) => Math.round(n * 1000) / 1000

function measureMaking(people: number): void {
  const start = performance.now()
  const population = makePopulation({ area: guangdong, people, seed: 1, on })
  tell('population planned', people, { since: start })
  const again = performance.now()
  for (let i = 0; i < people; i++) personAt(population, i)
  tell('people made in full, one thread', people, { since: again })
}

async function measureLoading(database: Database, people: number, where: string): Promise<void> {
  const start = performance.now()
  await loadPopulation(database, { area: guangdong, people, seed: 1, on }, benchKeys)
  const goal = database.kind === 'server' && people >= 1_000_000 ? 50_000 : undefined
  tell(`population made, sealed and loaded into ${where}, keys and statistics included`, people, {
    since: start,
    ...(goal === undefined ? {} : { goal }),
  })
}

/** A file of people nobody knows yet: another seed gives other numbers. */
function fileOf(people: number): Uint8Array {
  const population = makePopulation({ area: areaCode('4417'), people, seed: 9, on })
  const lines = ['姓名,身份证号,残疾人证号,户口所在地,联系电话,开户行,银行账号,低保,需长期照护']
  for (let i = 0; i < people; i++) {
    const p = personAt(population, i)
    const number = `${p.residentId}${categoryDigit(p.certificate.category)}${p.certificate.grade}`
    const account = p.account ? `${p.account.bank},${p.account.number}` : ','
    const cells = [
      p.name,
      p.residentId,
      number,
      '江城区平冈镇',
      p.phone ?? '',
      account,
      i % 9 ? '否' : '低保',
      '是',
    ]
    // Every hundredth row is bad.
    lines.push(i % 100 === 50 ? `,${cells.slice(1).join(',')}` : cells.join(','))
  }
  return new TextEncoder().encode(lines.join('\n'))
}

async function measureImport(database: Database, people: number, where: string): Promise<void> {
  const file = { bytes: fileOf(people), name: 'bench.csv', within: areaCode('4417'), from: on }
  const desk = { vault: openVault(benchKeys), clock: clockAt('2020-12-31') }
  for (const figure of ['imported (new)', 'imported again (nothing changes)']) {
    const start = performance.now()
    const report = await importPeople(database.db, file, { actor: system('bench'), desk })
    tell(`${figure} into ${where}, ${report.refused.length} rows refused`, people, {
      since: start,
      goal: 10_000,
    })
  }
}

const people = Number(process.argv[2] ?? 1_000_000)
measureMaking(people)
await onServer((database) => measureLoading(database, people, 'PostgreSQL'))
await onServer((database) => measureImport(database, 50_000, 'PostgreSQL'))

const embedded = await openDatabase({
  dataDirectory: mkdtempSync(join(tmpdir(), 'tongxing-bench-')),
  durable: false,
})
await migrate(embedded.db, release)
await measureLoading(embedded, Math.min(people, 82_400), 'the embedded database')
await embedded.close()
