/** Lists of people: every page together is everybody once, in order; a search finds who is called so and nobody else. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { system, withScope } from '#access'
import type { CountyCode } from '#kernel'
import { areaCode, day } from '#kernel'
import { testDatabase } from '../../tests/database.ts'
import {
  countPeople,
  listCounties,
  listPeople,
  loadPopulation,
  nameSearch,
  type PersonLine,
} from './index.ts'

const keys = { field: [{ id: 't', key: new Uint8Array(32).fill(7) }], index: new Uint8Array(32).fill(9) }
const city = areaCode('4417')
let scoped: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
let counties: CountyCode[]
let everybody: PersonLine[]

beforeAll(async () => {
  const database = await testDatabase()
  await loadPopulation(database, { area: city, people: 300, seed: 11, on: day('2020-12-31') }, keys)
  scoped = (work) => withScope(database.db, system('test'), work)
  counties = await scoped(listCounties)
  everybody = await scoped((tx) =>
    listPeople(tx, { counties, area: city, order: 'name', skip: 0, limit: 1000 }),
  )
})

describe('a list of people', () => {
  test.each(['name', 'born', 'area'] as const)(
    'by %s holds everybody once, page after page',
    async (order) => {
      const pages = await scoped(async (tx) => {
        const read: PersonLine[] = []
        for (let skip = 0; skip < 300; skip += 70)
          read.push(...(await listPeople(tx, { counties, area: city, order, skip, limit: 70 })))
        return read
      })
      expect(new Set(pages.map(({ id }) => id)).size).toBe(300)
      const column = { name: 'name_key', born: 'born', area: 'area' } as const
      const sorted = pages.map((person) => person[column[order]])
      expect(sorted).toEqual([...sorted].sort())
    },
  )

  test('of a town holds only its people, and the count says how many', async () => {
    const town = everybody.find(({ area }) => area.length > 6)?.area ?? city
    const question = { counties: [town.slice(0, 6) as CountyCode], area: town }
    const wanted = everybody.filter(({ area }) => area.startsWith(town))
    await scoped(async (tx) => {
      const page = { ...question, order: 'name', skip: 0, limit: 1000 } as const
      expect((await listPeople(tx, page)).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
      expect(await countPeople(tx, question)).toBe(wanted.length)
    })
  })

  test('finds by the beginning of the name, by pinyin and by initials', async () => {
    const somebody = everybody[40] as PersonLine
    const syllables = somebody.name_key.split(' ')
    const initials = syllables.map(([letter]) => letter).join('')
    const found = (typed: string) =>
      scoped((tx) =>
        listPeople(tx, {
          counties,
          area: city,
          name: nameSearch(typed),
          order: 'name',
          skip: 0,
          limit: 1000,
        }),
      )
    const ids = (people: readonly PersonLine[]) => people.map(({ id }) => id)
    const called = everybody.filter(({ name }) => name.startsWith(somebody.name))
    expect(ids(await found(somebody.name))).toEqual(ids(called))
    const sounding = everybody.filter(({ name_key }) =>
      name_key.replaceAll(' ', '').startsWith(syllables.join('')),
    )
    expect(ids(await found(syllables.join(' ')))).toEqual(expect.arrayContaining(ids(sounding)))
    expect(ids(await found(initials))).toContain(somebody.id)
    for (const { name_key } of await found(initials))
      expect(
        name_key.replaceAll(' ', '').startsWith(initials) ||
          name_key
            .split(' ')
            .map(([letter]) => letter)
            .join('')
            .startsWith(initials),
      ).toBe(true)
    expect(await found('没有这人')).toEqual([])
  })
})
