/** `evaluation open|score|report|recheck`: a round from its opening to its report, and whether the report still holds. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Tx } from '#access'
import {
  assess,
  draftReport,
  freezeRound,
  frozenFigures,
  gatherFacts,
  getReport,
  getRound,
  isRoundKind,
  items,
  openRound,
  type Recheck,
  type ReportId,
  type Round,
  type RoundId,
  recheckReport,
  reportFile,
  roundKinds,
  showScore,
} from '#evaluation'
import { type Id, isId, isWithin, refuse } from '#kernel'
import { listCounties } from '#registry'
import type { Operator } from '../operator.ts'
import { areaOption, dayOption, neededOption, option, wordAt } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

const idAt = <Kind extends string>(typed: Typed, name: string): Id<Kind> =>
  idIn<Kind>(wordAt(typed, 0, name), name)

const idIn = <Kind extends string>(text: string, name: string): Id<Kind> =>
  isId(text) ? text : refuse('cli.option-wrong', { verb: 'evaluation', why: `${name}: ${text}`, usage: name })

const gathered = async (tx: Tx, round: Round, { clock }: Operator) => {
  const counties = (await listCounties(tx)).filter((county) => isWithin(county, round.area))
  return gatherFacts(tx, { round, counties, on: clock.today() }, clock)
}

export const evaluationOpen: DataVerb = {
  name: 'evaluation open',
  usage: 'KIND --area CODE --from DAY --to DAY [--plan PLAN]',
  summary: 'open a round of evaluation (mid, final, annual) of a plan or of all plans of an area',
  options: {
    area: { type: 'string', meaning: 'the area evaluated: a county, city or province' },
    from: { type: 'string', meaning: 'the first day of the years evaluated' },
    to: { type: 'string', meaning: 'the last day; weights are those of its year' },
    plan: { type: 'string', meaning: 'one plan; left out, all plans of the area' },
  },
  needs: 'database',
  run: (typed, { inScope, clock }) =>
    inScope(async (tx) => {
      const kind = wordAt(typed, 0, 'KIND')
      if (!isRoundKind(kind))
        return refuse('cli.option-wrong', {
          verb: 'evaluation open',
          why: kind,
          usage: Object.keys(roundKinds).join(' | '),
        })
      const area = areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' })
      const plan = option(typed, 'plan')
      const opened = {
        kind,
        area,
        from: dayOption(typed, 'from'),
        to: dayOption(typed, 'to'),
        plan: plan === undefined ? null : idIn<'plan'>(plan, 'PLAN'),
      }
      const round = await openRound(tx, opened, clock)
      return { json: round, text: `${roundKinds[kind].zh} ${round.id}` }
    }),
}

export const evaluationScore: DataVerb = {
  name: 'evaluation score',
  usage: 'ROUND',
  summary:
    'freeze the figures of today if the round is still open, then show the scores of units and counties',
  needs: 'database',
  run: (typed, operator) =>
    operator.inScope(async (tx) => {
      const round = await getRound(tx, idAt<'round'>(typed, 'ROUND'))
      if (round.state === 'open')
        await freezeRound(tx, { id: round.id, facts: await gathered(tx, round, operator) }, operator.clock)
      const counted = await frozenFigures(tx, round.id)
      const { units, counties } = assess(counted.facts, counted.weightings)
      const rows = [
        ...(units ?? []).map(({ unit, score }) => ({ name: unit.name, ...showScore(score) })),
        ...(counties?.rows ?? []).map(({ county, score }) => ({ name: county.name, ...showScore(score) })),
      ]
      const json = {
        round: round.id,
        on: counted.facts.on,
        rows,
        unknown: { units: units === null, counties: counties === null },
      }
      return { json, text: rows.length === 0 ? withoutWeights : rows.map(line).join('\n') }
    }),
}

const withoutWeights =
  '本年度没有设定考核权重，得分无法得出。\nNo weights are set for the year, so there are no scores.'

const line = ({
  name,
  earned,
  lost,
  unknown,
  idle,
  points,
  items: rows,
}: ReturnType<typeof showScore> & { name: string }) =>
  `${name}：得分 ${earned}，失分 ${lost}，暂不能判定 ${unknown}，未涉及 ${idle}，总分 ${points}（${rows
    .map(({ item, earned: part }) => `${items[item].zh} ${part}`)
    .join('，')}）`

export const evaluationReport: DataVerb = {
  name: 'evaluation report',
  usage: 'ROUND --out FILE.docx [--number TEXT] [--issuer NAME --signed DAY] [--secrecy TEXT]',
  summary:
    'draft the report of a round whose figures are frozen, as an official document with every figure bound to its data',
  options: {
    out: { type: 'string', meaning: 'the file to write' },
    number: { type: 'string', meaning: 'the document number, if it has one' },
    issuer: { type: 'string', meaning: 'who signs' },
    signed: { type: 'string', meaning: 'the day it is signed' },
    secrecy: { type: 'string', meaning: 'the line of secrecy, if it has one' },
  },
  needs: 'database',
  run: async (typed, { inScope, clock }) => {
    const round = idAt<'round'>(typed, 'ROUND') as RoundId
    const out = neededOption(typed, 'out')
    const letterhead = {
      secrecy: option(typed, 'secrecy') ?? null,
      urgency: null,
      number: option(typed, 'number') ?? null,
      issuer: option(typed, 'issuer') ?? null,
      signedOn: option(typed, 'signed') === undefined ? null : dayOption(typed, 'signed'),
    }
    const report = await inScope((tx) => draftReport(tx, { round, letterhead }, clock))
    await writeFile(out, await reportFile(report))
    const { id, title, figures } = report
    return {
      json: { report: id, title, figures: figures.length, file: out },
      text: `${title}：${id}，${figures.length} 个数据，${out}`,
    }
  },
}

export const evaluationRecheck: DataVerb = {
  name: 'evaluation recheck',
  usage: 'REPORT [--file EDITED.docx]',
  summary:
    'compare every figure of a report with the data of today, and with its file after people edited it',
  options: { file: { type: 'string', meaning: 'the .docx as people saved it' } },
  needs: 'database',
  run: async (typed, operator) => {
    const report = idAt<'report'>(typed, 'REPORT') as ReportId
    const path = option(typed, 'file')
    const file = path === undefined ? undefined : new Uint8Array(await readFile(path))
    const checked = await operator.inScope(async (tx) => {
      const round = await getRound(tx, (await getReport(tx, report)).roundId)
      const facts = await gathered(tx, round, operator)
      return recheckReport(tx, { report, facts, ...(file ? { file } : {}) })
    })
    const { moved, edited, removed, unbound } = checked
    const failed = moved.length + edited.length + removed.length + unbound.length > 0
    return { json: checked, text: told(checked), failed }
  },
}

const told = ({ same, moved, edited, removed, unbound }: Recheck): string =>
  [
    `一致 ${same}，已变动 ${moved.length}，文中改动 ${edited.length}，文中删除 ${removed.length}，无数据对应的数字 ${unbound.length}`,
    ...moved.map(({ figure, now }) => `变动 ${figure.key}：${figure.shown} → ${now?.shown ?? '已无此数据'}`),
    ...edited.map(({ figure, inFile }) => `改动 ${figure.key}：${figure.shown} → ${inFile}`),
    ...removed.map(({ key, shown }) => `删除 ${key}：${shown}`),
    ...unbound.map((text) => `无数据对应：${text}`),
  ].join('\n')
