/** Lists in words: what a saved one asks and whose it is, the themes facts stand under, and how many of a household are meant. */
import { nameOf as actorName } from '#access'
import { asking } from '#catalogue'
import type { Words } from '#kernel'
import { conditionOf, type SavedList } from '#needs'
import { type Fact, officeCheck, sayCondition, type Written } from '#policy'
import type { ListDesk, SavedListLine } from '#web'

type At = Parameters<ListDesk['lists']>[0]

export const nameKeysOf = (
  { staff, today }: At,
  list: SavedList,
  nameOf: (hand: string) => string,
): SavedListLine => ({
  id: list.id,
  name: list.name,
  sentence: sayCondition(conditionOf(list.condition), { on: today, area: staff.area }),
  shared: list.shared,
  savedBy: nameOf(list.savedBy),
  mine: list.savedBy === actorName(staff),
})

/** The themes of the conversation by the words of an office; what only an office finds stands last. */
export const themeWords: Readonly<Record<string, Words>> = {
  about: { zh: '基本情况', en: 'The person' },
  certificate: { zh: '残疾人证', en: 'Certificate' },
  household: { zh: '家庭、收入和住房', en: 'Household, income, housing' },
  schooling: { zh: '上学', en: 'Schooling' },
  work: { zh: '就业、保险和其他待遇', en: 'Work, insurance, other benefits' },
  health: { zh: '健康和照护', en: 'Health and care' },
  need: { zh: '困难和需求', en: 'Difficulties and needs' },
  rare: { zh: '少见的情况', en: 'Less common situations' },
  others: { zh: '其他', en: 'Other' },
  [officeCheck]: { zh: '经办部门核查', en: 'Checked by the office' },
}

export const themeOf = (fact: Fact): string =>
  fact.record === officeCheck ? officeCheck : (asking.together?.(fact) ?? 'others')

/** “At least two members of the household”. */
export function sayMembers({ atLeast, atMost }: Extract<Written, { count: Written }>, not: boolean): Words {
  const [zh, en] =
    atLeast !== undefined && atMost !== undefined
      ? [`有 ${atLeast} 至 ${atMost} 人`, `${atLeast} to ${atMost} members`]
      : atMost === undefined
        ? [`至少有 ${atLeast} 人`, `at least ${atLeast} members`]
        : [`最多有 ${atMost} 人`, `at most ${atMost} members`]
  return {
    zh: `${not ? '并非' : ''}家里（含本人）${zh}`,
    en: `${not ? 'Not: ' : ''}Of the household, the person included, ${en}`,
  }
}
