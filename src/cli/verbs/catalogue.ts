/** `catalogue list`, `catalogue check`: what the plans promise as data, and what a reviewer should know of it. */
import { type CatalogueCheck, type CatalogueList, checkCatalogue, listCatalogue } from '#catalogue'
import { areaName } from '#standards'
import type { PlainVerb } from '../verb.ts'

export const catalogueList: PlainVerb = {
  name: 'catalogue list',
  usage: '',
  summary: 'every programme with its variants: place, days, clauses, open parameters; facts and rates',
  needs: 'nothing',
  async run() {
    const listed = listCatalogue()
    return { json: listed, text: listed.programmes.map(programmeLine).join('\n') }
  },
}

const programmeLine = ({ id, name, serves, variants }: CatalogueList['programmes'][number]) =>
  [
    `${id} ${name.zh} / ${name.en} (${serves})`,
    ...variants.map(({ place, from, to, openParameters, part }) =>
      [
        `  ${areaName(place) ?? place} ${from}–${to ?? ''}`,
        ...(part === null ? [] : [part]),
        ...(openParameters.length === 0 ? [] : [`待定/open: ${openParameters.join(' ')}`]),
      ].join('  '),
    ),
  ].join('\n')

export const catalogueCheck: PlainVerb = {
  name: 'catalogue check',
  usage: '',
  summary:
    'clauses nobody cites, clauses gone, gaps and overlaps of dates, facts nobody reads, words missing, numbers nobody uses',
  needs: 'nothing',
  async run() {
    const report = checkCatalogue()
    return { json: report, text: told(report), failed: !report.sound }
  },
}

type Cited = { readonly source: string; readonly at: { readonly zh: string }; readonly item?: number }

const where = ({ source, at, item }: Cited) => `${source} ${at.zh}${item === undefined ? '' : `第${item}项`}`

const dated = ({ of, kind, in: place, from }: CatalogueCheck['gaps'][number]) =>
  `${of} ${place} ${from} ${kind}`

/** A heading with its number for every kind of finding, the findings below. */
function told(report: CatalogueCheck): string {
  const section = (heading: string, lines: readonly string[]) => [
    `${heading}: ${lines.length}`,
    ...lines.map((line) => `  ${line}`),
  ]
  return [
    ...section(
      '引用的条款已不存在 / cited clauses that are gone',
      report.goneCitations.map((c) => `${c.by}: ${where(c)}`),
    ),
    ...section('日期空档 / gaps of dates', report.gaps.map(dated)),
    ...section('日期重叠 / overlaps of dates', report.overlaps.map(dated)),
    ...section(
      '缺少用语 / words missing',
      report.wordless.map(({ of, what }) => `${of} ${what}`),
    ),
    ...section(
      '没有项目使用的标准 / numbers nobody uses',
      report.unusedRates.map((p) => `${p.rate} ${p.in} ${p.from}`),
    ),
    ...section('没有项目使用的事实 / facts nobody reads', report.unreadFacts),
    ...section(
      '没有引用的条款 / clauses nobody cites',
      report.uncitedClauses.map((c) => `${where(c)} ${c.kind}`),
    ),
  ].join('\n')
}
