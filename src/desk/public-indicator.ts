/** One indicator's public page: its line, what is counted, and the published values by area. */
import type { Tx } from '#access'
import { findIndicator } from '#catalogue'
import { lineWords, listPublishedValues, type PublishedValue } from '#indicators'
import { type Day, refuse, type Words } from '#kernel'
import { areaName } from '#standards'
import type { Counter } from '#web'
import { computedOf, figureLine, findPublicPlan } from './public-plan.ts'

type View = Awaited<ReturnType<Counter['planIndicator']>>

export async function publicIndicatorView(tx: Tx, on: Day, no: string): Promise<View> {
  const plan = await findPublicPlan(tx, on)
  const figure = plan?.figures.find(({ indicator }) => indicator.no === no) ?? refuse('web.not-found')
  const values = figure.value ? await listPublishedValues(tx, figure.value.id) : []
  return {
    line: figureLine(figure),
    counted: figure.measure ? countedWords(figure.measure.id) : undefined,
    areas: areasOf(values),
  }
}

/** Towns stand under their county; the place of the plan comes first in the measurement and last on the page. */
function areasOf([whole, ...parts]: readonly PublishedValue[]): View['areas'] {
  if (!whole || parts.length === 0) return []
  return [...parts.map((part) => areaRow(part, kindOf(part))), areaRow(whole, 'total')]
}

const kindOf = ({ area, unplaced }: PublishedValue) =>
  unplaced ? 'unplaced' : area.length > 6 ? 'town' : 'county'

const areaRow = (value: PublishedValue, kind: View['areas'][number]['kind']): View['areas'][number] => ({
  kind,
  code: value.area,
  name: areaName(value.area) ?? value.area,
  now: computedOf(value),
})

function countedWords(id: string): Words | undefined {
  const indicator = findIndicator(id)
  if (!indicator) return undefined
  const { denominator, numerator } = lineWords(indicator)
  const from =
    indicator.counts === 'having'
      ? { zh: '残疾人基础信息', en: 'From the register' }
      : { zh: '残疾人基础信息和补贴发放记录', en: 'From the register and the payment records' }
  return {
    zh: `分母：${denominator.zh}；分子：${numerator.zh}。信息不全、无法判断的人两边都不算。来源：${from.zh}。`,
    en: `Below the line: ${denominator.en}; above it: ${numerator.en}. People whose records are incomplete are in neither number. ${from.en}.`,
  }
}
