/** Cells of a people file as values: each reader answers with the value or with the reason it is none. */
import type { Day, Result } from '#kernel'
import { dayFromNumber, good, parseDay, wrong } from '#kernel'
import type { DisabilityCategory, DisabilityGrade } from '#standards'
import { categoryOfDigit, categoryWords, disabilityCategories, isGrade, normaliseNumber } from '#standards'

const has = (text: string, ...words: readonly string[]) => words.includes(text)

const halfWidth = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** 视力、听力残疾、4肢体… ; several words joined by 、 or + are a multiple disability. */
export function parseCategories(text: string): Result<DisabilityCategory[]> {
  const parts = halfWidth(text)
    .split(/[、,;+和及/]/)
    .filter((part) => part !== '')
  const found = parts.map(parseCategory)
  if (found.length === 0 || found.includes(undefined)) return wrong('import.category', { value: text })
  const names = new Set(found as DisabilityCategory[])
  const single = [...names].filter((name) => name !== 'multiple')
  if (single.length > 1) names.add('multiple')
  return good(disabilityCategories.filter((name) => names.has(name)))
}

function parseCategory(text: string): DisabilityCategory | undefined {
  const digit = /^[1-7]$/.test(text) ? categoryOfDigit(Number(text)) : undefined
  const word = text.replace(/^[1-7]/, '').replace(/残疾$/, '')
  const aliases: Readonly<Record<string, DisabilityCategory>> = {
    多重: 'multiple',
    语言: 'speech',
    综合: 'multiple',
  }
  return (
    digit ??
    aliases[word] ??
    disabilityCategories.find((category) => categoryWords[category].zh.replace(/残疾$/, '') === word)
  )
}

export function parseGrade(text: string): Result<DisabilityGrade> {
  const bare = halfWidth(text).replace(/级$/, '')
  const grade = /^[1-4]$/.test(bare) ? Number(bare) : '一二三四'.indexOf(bare) + 1
  return bare.length === 1 && isGrade(grade) ? good(grade) : wrong('import.grade', { value: text })
}

export function parseCertificateStatus(text: string): Result<'issued' | 'frozen' | 'withdrawn'> {
  const word = halfWidth(text)
  if (has(word, '正常', '有效', '已核发', '已发证', '持证', '核发')) return good('issued')
  if (has(word, '冻结', '已冻结')) return good('frozen')
  if (has(word, '注销', '已注销', '作废')) return good('withdrawn')
  return wrong('import.certificate-status', { value: text })
}

export function parseRelief(text: string): Result<'dibao' | 'dibao-edge' | 'tekun' | 'none'> {
  const word = halfWidth(text).replace(/(家庭|人员|对象|户)+$/, '')
  if (has(word, '是', '低保', '最低生活保障', '城市低保', '农村低保')) return good('dibao')
  if (has(word, '低保边缘', '低收入', '边缘', '最低生活保障边缘')) return good('dibao-edge')
  if (has(word, '特困', '特困供养', '五保')) return good('tekun')
  if (has(word, '否', '无', '非低保', '不是', '没有')) return good('none')
  return wrong('import.relief', { value: text })
}

export function parseYesNo(text: string): Result<boolean> {
  const word = halfWidth(text).toLowerCase()
  if (has(word, '是', '需要', '有', '需', 'y', 'yes', '√', '1')) return good(true)
  if (has(word, '否', '不需要', '无', '不', 'n', 'no', '×', '0')) return good(false)
  return wrong('import.yes-no', { value: text })
}

export function parseResidence(text: string): Result<'urban' | 'rural'> {
  const word = halfWidth(text).replace(/(户口|户)$/, '')
  if (has(word, '城镇', '非农业', '非农', '城市', '居民')) return good('urban')
  if (has(word, '农村', '农业', '农')) return good('rural')
  return wrong('import.residence', { value: text })
}

/** 11 digits of a mobile, or a fixed line with its area code. */
export function parsePhone(text: string): Result<string> {
  const digits = normaliseNumber(text).replace(/^(\+|00)?86(?=1\d{10}$)/, '')
  return /^(1\d{10}|0\d{9,11}|\d{7,8})$/.test(digits) ? good(digits) : wrong('import.phone')
}

export function parseAccount(text: string): Result<string> {
  const digits = normaliseNumber(text)
  return /^\d{8,30}$/.test(digits) ? good(digits) : wrong('import.account')
}

/** 2020-12-31, 2020/12/31, 2020.12.31, 20201231, 2020年12月31日, or the day count of a spreadsheet. */
export function parseDayText(text: string): Result<Day> {
  const bare = halfWidth(text)
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare)
  if (parts) {
    const [, year = '', month = '', date = ''] = parts
    const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    return day.ok ? day : wrong('import.day', { value: text })
  }
  // Day 25,569 of a spreadsheet is 1970-01-01.
  if (/^\d{5}$/.test(bare)) return good(dayFromNumber(Number(bare) - 25_569))
  return wrong('import.day', { value: text })
}
