/** The ledger goes out and comes in again: unchanged it changes nothing, filled cells are actions, other edits are refused by their cell. */
import { expect, test } from 'vitest'
import type { Tx } from '#access'
import { assign, listObligations } from '#supervision'
import { inTestTx } from '../../tests/database.ts'
import { atOffice, city, office } from '../supervision/toy-city.ts'
import { exportLedger, importLedger } from './ledger.ts'
import { ledgerColumns } from './ledger-columns.ts'
import { readTable } from './people-table.ts'
import { xlsxOf } from './sheet-write.ts'

const counties = [city]
type Given = Awaited<ReturnType<typeof atOffice>>
const inCity = <T>(work: (given: Given & { readonly file: Uint8Array }) => Promise<T>) =>
  inTestTx(async (tx) => {
    const given = await atOffice(tx)
    await assign(given.tx, { plan: given.plan, area: city, by: office }, given.world)
    const file = await exportLedger(given.tx, given.world, { on: given.clock.today(), counties })
    return work({ ...given, file })
  })

/** The file as a spreadsheet gives it back: one cell typed over, columns in another order. */
async function typedOver(file: Uint8Array, cell: readonly [row: number, head: string, text: string]) {
  const [row, head, text] = cell
  const rows: string[][] = []
  for await (const { cells } of readTable(file, '台账.xlsx')) rows.push([...cells])
  const at = ledgerColumns.findIndex((column) => column.head === head)
  const line = rows[row]
  if (line) line[at] = text
  const [heads = [], ...body] = rows.map((cells) => ledgerColumns.map((_, i) => cells[i] ?? '').toReversed())
  return xlsxOf({ name: '台账', head: heads, rows: body })
}

const lengths = async ({ tx, clock }: { tx: Tx; clock: Given['clock'] }) =>
  (await listObligations(tx, { on: clock.today(), counties }, { limit: 50 })).map(({ length }) => length)

test('unchanged it changes nothing, today and tomorrow', () =>
  inCity(async ({ tx, world, clock, file }) => {
    const order = { name: '台账.xlsx', bytes: file, by: office }
    expect(await importLedger(tx, world, order)).toEqual({ rows: 7, acted: 0, again: 0, refused: [] })
    clock.go(20)
    expect(await importLedger(tx, world, order)).toEqual({ rows: 7, acted: 0, again: 0, refused: [] })
    expect(await lengths({ tx, clock })).toEqual(Array(7).fill(1))
  }))

test('a filled cell is an action in the history, once however often the file comes', () =>
  inCity(async ({ tx, world, clock, file }) => {
    const bytes = await typedOver(file, [2, '备注（填写即备注）', '已电话联系经办人'])
    const order = { name: '台账.xlsx', bytes, by: office }
    expect(await importLedger(tx, world, order)).toMatchObject({ acted: 1, again: 0, refused: [] })
    expect(await importLedger(tx, world, order)).toMatchObject({ acted: 0, again: 1, refused: [] })
    expect((await lengths({ tx, clock })).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 1, 1, 2])
  }))

test('a lamp, a day or a key typed over is refused by its cell, and other rows are taken', () =>
  inCity(async ({ tx, world, clock, file }) => {
    const by = office
    const lamp = await typedOver(file, [3, '状态', '已办结'])
    expect((await importLedger(tx, world, { name: 'a.xlsx', bytes: lamp, by })).refused).toEqual([
      { cell: 'D4', problem: expect.objectContaining({ code: 'ledger.not-editable' }) },
    ])
    const key = await typedOver(file, [1, '编号', '4417/1'])
    expect((await importLedger(tx, world, { name: 'a.xlsx', bytes: key, by })).refused).toEqual([
      { cell: 'P2', problem: expect.objectContaining({ code: 'ledger.key-changed' }) },
    ])
    expect(await lengths({ tx, clock })).toEqual(Array(7).fill(1))
    await expect(
      importLedger(tx, world, { name: 'a.xlsx', bytes: xlsxOf({ name: 'a', head: ['姓名'], rows: [] }), by }),
    ).rejects.toMatchObject({ problem: { code: 'ledger.not-a-ledger' } })
  }))
