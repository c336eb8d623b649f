/** Policy documents a task asks for: found by its words (制定出台…办法), to be registered by a person. */
import type { Day } from '#kernel'

/** The words that name a document, the longest first, and which kind of the process `policy-document` each is. */
export const documentWords = {
  政策措施: 'measure',
  实施细则: 'measure',
  行动计划: 'scheme',
  工作计划: 'scheme',
  办法: 'measure',
  细则: 'measure',
  条例: 'measure',
  规定: 'measure',
  应急预案: 'scheme',
  方案: 'scheme',
  规划: 'scheme',
  意见: 'scheme',
  目录: 'catalogue',
  标准: 'standard',
  规范: 'standard',
  指南: 'standard',
  政策: 'measure',
} as const satisfies Readonly<Record<string, string>>

export type DocumentKind = (typeof documentWords)[keyof typeof documentWords]

export type FoundDocument = {
  /** The words that ask for it, as they stand in the task. */
  readonly words: string
  /** What it may be called; vague where the task only says that some document comes. */
  readonly title: string
  readonly vague: boolean
  readonly kind: DocumentKind
  /** `certain`: to be written and issued; `likely`: the words also fit improving what is there. */
  readonly strength: 'certain' | 'likely'
  /** Where the task's deadline is one for issuing; else a person says it. */
  readonly due: Day | null
}

type Asking = {
  readonly heading: string | null
  readonly text: string
  readonly timing: string | null
  readonly deadline: Day | null
  readonly deadlineKind: string | null
}

const issuing = [
  '研究制定',
  '研究制订',
  '研究起草',
  '制定',
  '制订',
  '出台',
  '编制',
  '修订',
  '印发',
  '起草',
].join('|')
/** Words that as often mean carrying on what is there, and what they must be followed by to mean a document at all. */
const improving = ['完善', '健全', '修改'].join('|')
const improved = ['办法', '细则', '目录'].join('|')

const verb = (some: string) => `(?:${some})(?:(?:、|并|和|及|或)?(?:${issuing}|发布|实施))*`
const between = String.raw`(?:[^。；;！!，,：:《》]|《[^》]*》){0,60}?`

/** Either the words run on to the noun, or the name stands between brackets and is not itself carried out by a further document. */
const asks = (verbs: string, nouns: string) =>
  new RegExp(
    String.raw`(${verb(verbs)})了?(${between}(?:${nouns})|${between}《[^》]*(?:${nouns}|计划)[^》]{0,20}》(?!(?:地方|配套|具体)))`,
    'gu',
  )

const sure = asks(issuing, Object.keys(documentWords).join('|'))
const perhaps = asks(improving, improved)

/** The words go on, and no document is meant: 标准体系, 政策研究, 标准化. */
const goesOn = /^(?:体系|研究|化|宣传|落实|支持|衔接|咨询|解读|信息)/u
/** Rates are numbers, not documents. */
const isRate = /(?:补贴|补助|救助|保障|资助|收费|生活|奖励)标准$/u
/** Somebody else issued it already. */
const given = /(?:按照|根据|依据|贯彻|落实|执行)[^。；;，,]*$/u
const vague = /^(?:有关|相关|具体|配套|工作|实施)*(?:政策措施|政策|方案|实施方案|办法|意见)$/u

/** Cost: two passes over the words of a task. */
export function findDocuments({ heading, text, timing, deadline, deadlineKind }: Asking): FoundDocument[] {
  const words = [heading, text, timing].filter((one) => one).join('。')
  const due = deadlineKind === 'policy-issued' ? deadline : null
  const certain = search(words, sure)
  const likely = search(words, perhaps).filter(
    ({ title }) => !certain.some((one) => one.title.includes(title)),
  )
  return [
    ...certain.map((one) => ({ ...one, strength: 'certain' as const, due })),
    ...likely.map((one) => ({ ...one, strength: 'likely' as const, due })),
  ]
}

function search(words: string, pattern: RegExp) {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const [whole, , rest = ''] = match
    const before = words.slice(0, match.index)
    if (goesOn.test(words.slice(match.index + whole.length)) || isRate.test(rest) || given.test(before))
      return []
    const title = titleOf(rest)
    const kind = kindOf(title)
    return kind ? [{ words: whole, title, kind, vague: vague.test(title) }] : []
  })
}

const titleOf = (rest: string): string => /^《([^》]+)》$/u.exec(rest)?.[1] ?? rest

function kindOf(title: string): DocumentKind | undefined {
  const [, last] =
    title.match(new RegExp(`.*(${[...Object.keys(documentWords), '计划'].join('|')})`, 'u')) ?? []
  return last === '计划' ? 'scheme' : documentWords[last as keyof typeof documentWords]
}
