/** Title, issuer and period, as the head of a document gives them. */
import { expect, test } from 'vitest'
import { readPlan } from './index.ts'

const head = (text: string) => {
  const { title, issuer, period } = readPlan(text)
  return [title, issuer, period.from, period.to]
}

for (const [name, text, expected] of [
  ['a heading of its own', '# 某市“十四五” 服务规划\n\n正文。', ['某市“十四五”服务规划', null, 2021, 2025]],
  [
    'a circular that sends the plan',
    '某县人民政府\n关于印发《某县服务规划（2021—2025年）》的通知\n各镇人民政府：\n现将《某县服务规划（2021—2025年）》印发给你们。\n某县人民政府\n2021年3月5日\n',
    ['某县服务规划（2021—2025年）', '某县人民政府', 2021, 2025],
  ],
  [
    'a circular whose title names the plan without quoting it',
    '关于印发某县“十三五”残疾人\n\n服务规划的通知\n\n正文从这里开始，说了一些话。',
    ['某县“十三五”残疾人服务规划', null, 2016, 2020],
  ],
  [
    'a sentence that states the period',
    '某区行动方案\n本方案的实施期为2022年至2024年。',
    ['某区行动方案', null, 2022, 2024],
  ],
  [
    'inner titles inside a quoted title',
    '现将《关于落实〈某市服务规划〉的意见》印发给你们。',
    ['关于落实《某市服务规划》的意见', null, null, null],
  ],
  ['nothing', '你好。', [null, null, null, null]],
] as const)
  test(`the head of a document with ${name}`, () => {
    expect(head(text)).toEqual(expected)
  })
