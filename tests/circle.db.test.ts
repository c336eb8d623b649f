/** The whole circle by the operator's verbs: people, sweep, confirmation, pay run, bank, indicators, doctor. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runCommand } from '#cli'
import { emptyPostgresAddress } from './postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-circle-'))
let environment: Record<string, string>

beforeAll(async () => {
  environment = {
    TONGXING_DATA: join(folder, 'data'),
    TONGXING_DURABLE: 'off',
    ...(inject('dialect') === 'postgres'
      ? { DATABASE_URL: await emptyPostgresAddress(inject('template')) }
      : {}),
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The JSON a verb prints, or its refusal. */
async function tongxing(line: string, ...more: string[]) {
  const { out, err, code } = await runCommand([...line.split(' '), ...more, '--json'], environment)
  if (code === 2) return { refused: err }
  expect(err).toBe('')
  return JSON.parse(out)
}

/** On a server everybody the plan counts; on the embedded database a few, so that it stays quick. */
const everybody = () => inject('dialect') === 'postgres'

describe('Yangjiang in December 2020', { timeout: 900_000 }, () => {
  let runs: { id: string; name: string; lines: number; totalFen: number; total: string }[]
  let entitled: number[]

  test('is swept: everybody entitled is found, with the amount of a month', async () => {
    const size = everybody() ? '--preset yangjiang-2020' : '--people 400 --area 4417 --seed 7 --on 2020-12-31'
    await tongxing(`population make ${size}`)
    const swept = await tongxing('sweep --on 2020-12-31')
    const [living, nursing] = swept.programmes
    entitled = [living.entitled, nursing.entitled]
    if (everybody()) expect(entitled).toEqual([17_722, 35_743])
    expect([living.amountFen, nursing.amountFen]).toEqual([entitled[0]! * 17_500, entitled[1]! * 23_500])
    expect(await tongxing('sweep --on 2020-12-31')).toEqual(swept)
  })

  test('asked what other rates would cost, answers before and after per county, and writes nothing', async () => {
    const { before, after } = await tongxing('whatif --on 2020-12-31 --rate nursing-subsidy=26000')
    expect(before[1].amountFen).toBe(entitled[1]! * 23_500)
    expect(after[1].amountFen).toBe(entitled[1]! * 26_000)
    expect(
      after[1].counties.reduce((sum: number, county: { amountFen: number }) => sum + county.amountFen, 0),
    ).toBe(after[1].amountFen)
    expect(after[0]).toEqual(before[0])
  })

  test('pays exactly what the plan says, once everybody is confirmed', async () => {
    expect((await tongxing('payrun make --month 2020-11')).runs[0].lines).toBe(0)
    await tongxing('candidates confirm --on 2020-12-31')
    const made = await tongxing('payrun make --month 2020-12 --by 经办')
    runs = made.runs
    expect(runs.map(({ totalFen }) => totalFen)).toEqual([entitled[0]! * 17_500, entitled[1]! * 23_500])
    if (everybody()) expect(runs.map(({ total }) => total)).toEqual(['3101350.00', '8399605.00'])
    expect((await tongxing('payrun make --month 2020-12 --by 经办')).runs).toEqual(runs)
  })

  test('settles what the check finds, and lets nobody approve their own run', async () => {
    for (const { name } of runs) {
      expect((await tongxing(`payrun export ${name} --by 经办`)).refused).toBeDefined()
      const { work } = await tongxing(`payrun check ${name} --by 经办`)
      for (const { rule } of work.filter(({ open }: { open: number }) => open > 0))
        await tongxing(`payrun settle ${name} --rule ${rule} --exclude --owed --reason 待补 --by 经办`)
    }
    expect((await tongxing(`payrun approve ${runs[0]!.name} --by 经办`)).refused).toMatch(/另一/)
    for (const { name } of runs)
      expect(await tongxing(`payrun approve ${name} --by 审批`)).toMatchObject({ state: 'approved' })
  })

  test('writes the bank’s file the same every time, and takes the answer once', async () => {
    const { name, totalFen, lines } = await tongxing(`payrun show ${runs[0]!.name}`)
    const files = [join(folder, 'a.csv'), join(folder, 'b.csv')] as const
    for (const file of files) await tongxing(`payrun export ${name} --by 经办 --out`, file)
    const text = readFileSync(files[0], 'utf8')
    expect(readFileSync(files[1], 'utf8')).toBe(text)
    const rows = text
      .split('\r\n')
      .filter((row) => row.startsWith('D,'))
      .map((row) => row.split(','))
    expect(rows.length).toBe(lines)
    expect(rows.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0)).toBe(totalFen)
    const answers = rows.map(([, no, , , amount]) =>
      no === '2' ? `R,2,${amount},失败,账户已销户` : `R,${no},${amount},成功,`,
    )
    const answer = join(folder, 'answer.csv')
    writeFileSync(answer, [`H,TXR1,${name}`, ...answers, `T,${answers.length}`, ''].join('\r\n'))
    expect(await tongxing(`payrun result ${name}`, answer)).toMatchObject({ applied: lines, refused: [] })
    expect(await tongxing(`payrun result ${name}`, answer)).toMatchObject({ applied: 0, known: lines })
  })

  test('covers everybody, and a county is its towns and the people whose town is unknown', async () => {
    const { indicators } = await tongxing('indicators --on 2020-12-31')
    const subsidies = indicators.filter(({ id }: { id: string }) => id.endsWith('-subsidy-coverage'))
    expect(subsidies.map(({ percent }: { percent: string }) => percent)).toEqual(['100', '100'])
    for (const indicator of indicators) expect(addsUp(indicator)).toBe(true)
  })

  test('is sound: the doctor finds nothing', async () => {
    expect(await tongxing('doctor')).toMatchObject({ sound: true })
  })
})

type Area = {
  readonly entitled: number
  readonly receiving: number
  readonly unknown: number
  readonly parts: Area[]
}

const addsUp = ({ parts, ...area }: Area): boolean =>
  parts.length === 0 ||
  ((['entitled', 'receiving', 'unknown'] as const).every(
    (count) => parts.reduce((sum, part) => sum + part[count], 0) === area[count],
  ) &&
    parts.every(addsUp))
