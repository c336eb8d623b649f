/** A list as a file: numbers masked; in full only with the duty and a reason, each number written into the audit trail. */
import { maskIdNumber, maskPhone, type SealedField, unmask, type Vault } from '#access'
import { csvOf, type Sheet, xlsxOf } from '#exchange'
import { refuse } from '#kernel'
import { conditionOf, countList, selectPeople } from '#needs'
import type { Clock } from '#platform'
import { sayValue } from '#policy'
import { findFile, openNumbers, type Person } from '#registry'
import type { ListDesk, ListFile } from '#web'
import { sex } from './declared.ts'
import { areaAsked, countiesIn, homeName } from './places.ts'

type At = Parameters<ListDesk['exportList']>[0]
type Asked = Parameters<ListDesk['exportList']>[1]
type Means = { readonly vault: Vault; readonly clock: Clock }

/** A file one office can work with; in full, as many as one can give a reason for. */
const most = { masked: 2000, full: 500 } as const

const head = ['姓名', '性别', '出生日期', '住处', '身份证号', '电话']

export async function exportedList(at: At, asked: Asked, means: Means): Promise<ListFile> {
  const { tx, staff, today } = at
  const area = areaAsked(staff, asked.area)
  const on = asked.on ?? today
  const question = { condition: conditionOf(asked.condition), area, on, counties: countiesIn(staff, area) }
  const limit = asked.reason === undefined ? most.masked : most.full
  const { selected } = await countList(tx, question)
  if (selected > limit) refuse('list.too-many', { people: selected, most: limit })
  const people = await selectPeople(tx, { ...question, skip: 0, limit })
  const rows: string[][] = []
  for (const { county, personId } of people) {
    const file = await findFile(tx, { county, id: personId })
    if (file) rows.push(await rowOf(at, file.person, { ...means, reason: asked.reason }))
  }
  return { ...written({ name: `人员名单 ${on}`, head, rows }, asked.format, on), people: rows.length }
}

async function rowOf(
  at: At,
  person: Person,
  { vault, clock, reason }: Means & { reason?: string | undefined },
) {
  const own = [person.name, sayValue(sex, person.sex).zh, person.born, homeName(person.area)]
  if (reason === undefined) {
    const { idNumber, phone } = openNumbers(person, vault)
    return [...own, maskIdNumber(idNumber), phone === null ? '' : maskPhone(phone)]
  }
  const { id: owner, area } = person
  const by = { actor: at.staff, vault, clock }
  const open = async (field: SealedField, sealed: string | null) =>
    sealed === null ? '' : unmask(at.tx, { field, owner, area, sealed, reason }, by)
  return [...own, await open('id-number', person.id_number_sealed), await open('phone', person.phone_sealed)]
}

const written = (sheet: Sheet, format: 'csv' | 'xlsx', on: string) =>
  format === 'csv'
    ? { name: `list-${on}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(sheet) }
    : {
        name: `list-${on}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: xlsxOf(sheet),
      }
