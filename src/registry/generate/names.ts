/** Synthetic names: common surnames by frequency and common given characters, with the pinyin they sort by. */
import { pinyin } from 'pinyin-pro'
import type { Chance } from './chance.ts'
import { asked } from './chance.ts'

const surnames = '陈李黄梁林张王刘谢何罗冯郑叶吴曾关莫许谭邓敖杨周钟欧蓝洪苏麦'.split('')
/** How much of the chance is used up by a surname and those before it. */
const surnameEnds = surnames.reduce<number[]>(
  (ends, _, rank) => [...ends, (ends.at(-1) ?? 0) + 1 / (rank + 3)],
  [],
)
const surnameTotal = surnameEnds.at(-1) ?? 0

const male = '伟强军勇杰明华国建文志平辉荣光海波峰永胜德富金福昌贵龙清祥健'.split('')
const female = '芳娟敏静丽艳玲芬燕兰英梅珍琴萍红玉秀霞雪彩莲凤娇妹连银月花惠'.split('')

const sounds = new Map(
  [...surnames, ...male, ...female].map((char, at) => [
    char,
    pinyin(char, { toneType: 'none', ...(at < surnames.length ? { surname: 'head' as const } : {}) }),
  ]),
)

export type SyntheticName = { readonly name: string; readonly key: string }

const charOf = (chars: readonly string[], chance: number) => chars[Math.floor(chance * chars.length)] ?? ''

function surnameOf(chance: number): string {
  const left = chance * surnameTotal
  let at = 0
  while (left >= (surnameEnds[at] ?? surnameTotal)) at++
  return surnames[at] ?? '陈'
}

/** The key is what `nameKey` of the register gives: syllables with a space between. */
export function nameOf(chance: Chance, i: number, isMale: boolean): SyntheticName {
  const given = isMale ? male : female
  const surname = surnameOf(chance(i, asked.surname))
  const first = charOf(given, chance(i, asked.givenFirst))
  const start = `${sounds.get(surname)} ${sounds.get(first)}`
  if (chance(i, asked.givenLength) < 0.14) return { name: surname + first, key: start }
  const second = charOf(given, chance(i, asked.givenSecond))
  return { name: surname + first + second, key: `${start} ${sounds.get(second)}` }
}
