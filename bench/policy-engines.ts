/** The two subsidies of Yangjiang in four engines; each compiled once, asked with both rules per person. */
import { parse } from '@marcbachmann/cel-js'
import { Engine as JsonRules } from 'json-rules-engine'
import Publicodes from 'publicodes'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, day } from '#kernel'
import { compile, decide, explain } from '#policy'
import type { BenchFacts } from './policy-people.ts'

export type Answer = readonly [living: boolean, nursing: boolean]
export type BenchEngine = {
  readonly name: string
  readonly ask: (person: BenchFacts) => Answer | Promise<Answer>
}

const on = '2020-12-31'
const question = { on: day(on), area: areaCode('441702101') }
const living = compile(livingSubsidy, question)
const nursing = compile(nursingSubsidy, question)

/** Compiled once, as the other engines are. */
export const ours: BenchEngine = {
  name: 'tongxing decide',
  ask: (person) => [living.decide(person).verdict === 'yes', nursing.decide(person).verdict === 'yes'],
}

/** The everyday call: the compiled rule is looked up for day and place each time. */
export const oursAsked: BenchEngine = {
  name: 'tongxing decide, looked up',
  ask: (person) => [
    decide(livingSubsidy, person, question).verdict === 'yes',
    decide(nursingSubsidy, person, question).verdict === 'yes',
  ],
}

export const oursExplained: BenchEngine = {
  name: 'tongxing explain',
  ask: (person) => [
    explain(livingSubsidy, person, question).verdict === 'yes',
    explain(nursingSubsidy, person, question).verdict === 'yes',
  ],
}

export function cel(): BenchEngine {
  const valid = `p.certificate_status == "issued" && p.certificate_expires >= "${on}"`
  const mild = `p.disability_grade >= 3.0 && ("intellectual" in p.disability_categories || "mental" in p.disability_categories)`
  const living = parse(`${valid} && (p.relief_status == "dibao" || (${mild}))`)
  const nursing = parse(`${valid} && ((p.disability_grade <= 2.0 && p.needs_long_term_care) || (${mild}))`)
  return {
    name: '@marcbachmann/cel-js',
    ask: (p) => [living({ p }) as boolean, nursing({ p }) as boolean],
  }
}

export function jsonRules(): BenchEngine {
  const engine = new JsonRules()
  engine.addOperator('notBefore', (value: string, limit: string) => value >= limit)
  const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
  const valid = [is('certificate_status', 'equal', 'issued'), is('certificate_expires', 'notBefore', on)]
  const oneOfTwo = [
    is('disability_categories', 'contains', 'intellectual'),
    is('disability_categories', 'contains', 'mental'),
  ]
  const mild = { all: [is('disability_grade', 'greaterThanInclusive', 3), { any: oneOfTwo }] }
  const severe = {
    all: [is('disability_grade', 'lessThanInclusive', 2), is('needs_long_term_care', 'equal', true)],
  }
  const relief = is('relief_status', 'equal', 'dibao')
  engine.addRule({ conditions: { all: [...valid, { any: [relief, mild] }] }, event: { type: 'living' } })
  engine.addRule({ conditions: { all: [...valid, { any: [severe, mild] }] }, event: { type: 'nursing' } })
  return {
    name: 'json-rules-engine',
    ask: async (person) => {
      const { events } = await engine.run(person)
      const types = events.map((event) => event.type)
      return [types.includes('living'), types.includes('nursing')]
    },
  }
}

/** Publicodes knows no sets and orders no texts: categories become yes-no questions and the day a number. */
export function publicodes(): BenchEngine {
  const choice = (options: readonly string[]) => ({
    question: '?',
    'une possibilité': options.map((o) => `'${o}'`),
  })
  const engine = new Publicodes({
    status: choice(['issued', 'frozen', 'withdrawn']),
    relief: choice(['dibao', 'none']),
    expires: { question: '?' },
    grade: { question: '?' },
    care: { question: '?' },
    intellectual: { question: '?' },
    mental: { question: '?' },
    valid: { 'toutes ces conditions': ["status = 'issued'", 'expires >= 20201231'] },
    mild: {
      'toutes ces conditions': ['grade >= 3', { 'une de ces conditions': ['intellectual', 'mental'] }],
    },
    severe: { 'toutes ces conditions': ['grade <= 2', 'care'] },
    living: { 'toutes ces conditions': ['valid', { 'une de ces conditions': ["relief = 'dibao'", 'mild'] }] },
    nursing: { 'toutes ces conditions': ['valid', { 'une de ces conditions': ['severe', 'mild'] }] },
  })
  const truth = (value: boolean) => (value ? 'oui' : 'non')
  return {
    name: 'publicodes',
    ask: (p) => {
      engine.setSituation({
        status: `'${p.certificate_status}'`,
        relief: `'${p.relief_status}'`,
        expires: Number(p.certificate_expires.replaceAll('-', '')),
        grade: p.disability_grade,
        care: truth(p.needs_long_term_care),
        intellectual: truth(p.disability_categories.includes('intellectual')),
        mental: truth(p.disability_categories.includes('mental')),
      })
      return [engine.evaluate('living').nodeValue === true, engine.evaluate('nursing').nodeValue === true]
    },
  }
}
