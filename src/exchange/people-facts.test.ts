/** Declared facts as columns: every recordable fact has a header, reads its own words, and refuses others with a sentence. */
import { describe, expect, test } from 'vitest'
import { allFacts, findFact } from '#catalogue'
import type { FactValue } from '#policy'
import { readHeader } from './people-columns.ts'
import { factHeaders, factOf, parseFact } from './people-facts.ts'
import { exchangeProblems } from './problems.ts'

const fact = (key: string) => {
  const found = findFact(key)
  if (!found) throw new Error(key)
  return found
}

test('every fact an office may know of somebody has a header, by its label or its key', () => {
  const recordable = allFacts.filter(
    ({ record }) => !['person', 'certificate', 'office-check'].includes(record),
  )
  const columns = new Set(factHeaders.values())
  const own = ['relief_status', 'needs_long_term_care']
  expect(recordable.filter(({ key }) => !columns.has(`fact:${key}`)).map(({ key }) => key)).toEqual(own)
  for (const column of columns) expect(factOf(column)).toBeDefined()
})

test('the columns offices already use keep their meaning', () => {
  expect(readHeader(['姓名', '身份证号', '低保', '需长期照护'])).toEqual(
    new Map([
      ['name', 0],
      ['idNumber', 1],
      ['relief', 2],
      ['care', 3],
    ]),
  )
  const header = readHeader(['姓名', '身份证号', fact('work_state').label.zh, 'owns_home'])
  expect([...(header?.keys() ?? [])].slice(2)).toEqual(['fact:work_state', 'fact:owns_home'])
})

describe('a cell', () => {
  for (const [key, text, value] of [
    ['owns_home', '是', true],
    ['owns_home', '无', false],
    ['work_state', 'flexible', 'flexible'],
    ['medical_insurance', fact('medical_insurance').values['residents']?.zh ?? '', 'residents'],
    ['working_members', '2人', 2],
    ['income_per_head', '680.50元', 68050],
    ['graduated_on', '2024年6月30日', '2024-06-30'],
  ] as const satisfies readonly (readonly [string, string, FactValue])[])
    test(`${key}: “${text}” is ${value}`, () => {
      expect(parseFact(fact(key), text)).toEqual({ ok: true, value })
    })
  for (const [key, text, code] of [
    ['owns_home', '也许', 'import.yes-no'],
    ['work_state', '上班', 'import.choice'],
    ['working_members', '两个', 'import.number'],
    ['working_members', '300', 'import.fact-misfit'],
    ['income_per_head', '很多', 'import.money'],
  ] as const)
    test(`${key}: “${text}” is refused (${code})`, () => {
      const read = parseFact(fact(key), text)
      expect(read.ok ? undefined : read.problem.code).toBe(code)
      expect(Object.keys(exchangeProblems)).toContain(code)
    })
})
