/** `evaluation weights` and `evaluation export`: points of a year with their document; figures other assessments ask for, as a table. */
import {
  type Assessed,
  frozenFigures,
  isOtherAssessment,
  itemsOf,
  otherAssessments,
  setWeighting,
  tableFor,
} from '#evaluation'
import { isId, refuse } from '#kernel'
import { areaOption, neededOption, numberOption, options, wordAt } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

const assessed = { units: 'unit', counties: 'county' } as const satisfies Record<string, Assessed>

const isAssessed = (text: string): text is keyof typeof assessed => Object.hasOwn(assessed, text)

export const evaluationWeights: DataVerb = {
  name: 'evaluation weights',
  usage: 'units|counties --area CODE --year YEAR --document TEXT --points ITEM=POINTS …',
  summary:
    'set the points of each item for a year, with the document they stand on; an earlier setting stays readable',
  options: {
    area: { type: 'string', meaning: 'the area they hold in, and in everything below it' },
    year: { type: 'string', meaning: 'the year assessed; no other year uses them' },
    document: { type: 'string', meaning: 'number and title of the document' },
    points: {
      type: 'string',
      multiple: true,
      meaning: `an item with its points: ${itemsOf('county').join(', ')}`,
    },
  },
  needs: 'database',
  run: (typed, { inScope, clock }) =>
    inScope(async (tx) => {
      const who = wordAt(typed, 0, 'units|counties')
      if (!isAssessed(who)) return wrongWord(who, Object.keys(assessed))
      const given = {
        assessed: assessed[who],
        area: areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' }),
        year: numberOption(typed, 'year', 2000) ?? refuse('cli.option-missing', { name: 'year' }),
        document: neededOption(typed, 'document'),
        points: Object.fromEntries(options(typed, 'points').map((text) => text.split('=', 2))) as Record<
          string,
          string
        >,
      }
      const set = await setWeighting(tx, given, clock)
      const text = set.weights.map(({ item, points }) => `${item} ${points}`).join('，')
      return { json: set, text: `${set.year} ${who}：${text}（${set.document}）` }
    }),
}

export const evaluationExport: DataVerb = {
  name: 'evaluation export',
  usage: 'ROUND KIND',
  summary: `a table by county of the figures another assessment asks for: ${Object.keys(otherAssessments).join(', ')}`,
  needs: 'database',
  run: (typed, { inScope }) =>
    inScope(async (tx) => {
      const round = wordAt(typed, 0, 'ROUND')
      const kind = wordAt(typed, 1, 'KIND')
      if (!isId(round)) return wrongWord(round, ['ROUND'])
      if (!isOtherAssessment(kind)) return wrongWord(kind, Object.keys(otherAssessments))
      const { facts } = await frozenFigures(tx, round)
      const table = tableFor(kind, facts)
      const lines = [table.head.map(({ zh }) => zh), ...table.rows].map((row) => row.join('\t'))
      return { json: { kind, on: facts.on, ...table }, text: lines.join('\n') }
    }),
}

const wrongWord = (value: string, known: readonly string[]): never =>
  refuse('cli.option-wrong', { verb: 'evaluation', why: value, usage: known.join(' | ') })
