/** A forecast in words: how it was made, how far it may be off, and that it is no promise. */
import type { PlainWords } from '#kernel'
import type { IndicatorUnit } from '#policy'
import type { Forecast } from './forecast.ts'
import { outlookWords } from './words.ts'

export function sayForecast(said: Forecast, unit: IndicatorUnit): PlainWords {
  if (said.state === 'too-few')
    return {
      zh: `口径不变的数值只有${said.points}个，不足${said.needed}个，暂不预测。`,
      en: `Only ${said.points} comparable values, fewer than ${said.needed}: no forecast yet.`,
      easy: '数字还太少，不能估计以后。',
    }
  if (said.state === 'past')
    return {
      zh: '目标年份已经结束，以最近的数值为准，不再预测。',
      en: 'The target’s year is over: the last value speaks, no forecast.',
      easy: '时间已经到了，看现在的数字。',
    }
  const number = (value: number) => inUnit(value, unit)
  const year = said.by.slice(0, 4)
  const [value, low, high] = [said.value, said.low, said.high].map(number) as [string, string, string]
  const sure = low === high
  const outlook = outlookWords[said.outlook]
  return {
    zh: `按口径不变的最近${said.points}个数值的变化速度推算，到${year}年底约为${value}${sure ? '' : `（大致在${low}至${high}之间）`}，${outlook.zh}。这是推算，不是承诺。`,
    en: `Going on at the speed of the last ${said.points} comparable values, about ${value} at the end of ${year}${sure ? '' : ` (roughly ${low} to ${high})`}: ${outlook.en}. An estimate, not a promise.`,
    easy: `照现在的快慢，到${year}年底大约是${value}。${outlook.easy}。这是估计，不一定准。`,
  }
}

/** Cut towards zero, so that nothing is rounded up to a target. */
function inUnit(value: number, unit: IndicatorUnit): string {
  if (unit === 'people') return String(Math.trunc(value))
  const tenths = Math.trunc(Number((value * 10).toFixed(6)))
  return `${tenths / 10}%`
}
