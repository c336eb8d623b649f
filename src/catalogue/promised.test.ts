/** The catalogue against the inventory of promises: nothing invented, no place left out, what is missing said by name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findProgramme, linhe, programmes } from './index.ts'
import { promised } from './promised.ts'

const promises = Object.entries(promised).flatMap(([field, rows]) =>
  rows.map(([no, id, ...places]) => ({ no, id, field, places })),
)
const partsOf = (id: string) => programmes.filter((each) => each.id === id || each.partOf === id)
const fileOf = (field: string, id: string) => join(import.meta.dirname, field, 'programmes', `${id}.ts`)

test('there are 132 promises with distinct ids, numbered from 1', () => {
  expect(promises.map(({ no }) => no).toSorted((a, b) => a - b)).toEqual(promises.map((_, i) => i + 1))
  expect(new Set(promises.map(({ id }) => id)).size).toBe(132)
})

test('no programme is declared twice, and none that no plan promises', () => {
  const ids = programmes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(promises.map(({ id }) => id))
  expect(programmes.filter(({ id, partOf }) => !known.has(partOf ?? id)).map(({ id }) => id)).toEqual([])
})

describe.each(promises.filter(({ id }) => findProgramme(id)))('promise $no, $id', ({ id, field, places }) => {
  test('is declared for exactly the places whose plans promise it', () => {
    const declared = partsOf(id).flatMap(({ variants }) => variants.map((variant) => variant.in))
    expect(new Set(declared.filter((place) => place !== linhe))).toEqual(new Set(places))
  })
  test('lies in its field, a file a part', () => {
    expect(partsOf(id).filter((part) => !existsSync(fileOf(field, part.id)))).toEqual([])
  })
})

for (const { no, id, field } of promises)
  if (!findProgramme(id)) test.todo(`promise ${no}, ${field}/programmes/${id}.ts is not declared yet`)
