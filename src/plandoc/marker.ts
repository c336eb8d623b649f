/** Reads the inside of a marker of responsibility into lists of offices with their parts. */
import type { UnitPart } from './document.ts'
import { boxedKeyPattern, isFullKey, keyPattern, partOfKey, weakKey, wordOfKey } from './marker-words.ts'
import type { Assigned } from './responsibility.ts'
import { type Strand, slice, trim } from './strand.ts'
import { timingLikeness } from './timing.ts'
import { type Unit, unitsIn } from './unit-list.ts'
import { clauses, duties, likenessOf, listOf, verbal, withCoop } from './verbal.ts'

export type Marker = {
  readonly assigned: readonly Assigned[]
  readonly schedule: Strand | undefined
  /** `key`: 责任单位：… · `verb`: …负责 · `bare`: only names. */
  readonly form: 'key' | 'verb' | 'bare'
  /** 0 … 1 */
  readonly confidence: number
  readonly evidence: string
}

/** `责任单位：A牵头，B配合` says more than its key. */
function byVerbsOrList(body: Strand, part: UnitPart): Assigned[] {
  const told = verbal(body)
  if (told && told.assigned.some((list) => list.part !== 'joint')) return [...told.assigned]
  return listOf(part, unitsIn(body))
}

const trailing = /[，；、。\s（【〔[]+$/

/** A word such as `责任：` heads a list only when a list of offices follows. */
function listAfter(word: string, body: Strand): Assigned[] {
  const part = partOfKey(word)
  if (part === 'timing' || part === 'aside') return []
  const lists = byVerbsOrList(body, part)
  const sure = isFullKey(word) || lists.every(({ units }) => units.every((unit) => unit.likeness > 0))
  return sure ? lists : []
}

/** `市税务局（联系人：…）` is a name with a remark: keys count outside brackets only. */
function isOutside(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('（') <= before.lastIndexOf('）')
}

/** `配合单位：无` names nobody, and what follows it still belongs to the marker. */
const nobody = /^(?:无|暂无|[—\-/]{1,2})$/

/** `牵头单位：A；配合单位：B、C；完成时限：2023年底` */
function keyed(inside: Strand): Marker | undefined {
  const boxed = boxedKeyPattern().exec(inside.text)?.index === 0
  const all = inside.text.matchAll(boxed ? boxedKeyPattern() : keyPattern())
  const found = [...all].filter((key) => isOutside(inside.text, key.index))
  const [first] = found
  if (!first || first.index > 4) return undefined
  const assigned: Assigned[] = []
  let schedule: Strand | undefined
  let asides = 0
  found.forEach((key, i) => {
    const whole = slice(inside, key.index + key[0].length, found[i + 1]?.index)
    const body = trim(slice(whole, 0, whole.text.replace(trailing, '').length))
    const word = wordOfKey(key)
    if (partOfKey(word) === 'timing') schedule ??= body
    else if (partOfKey(word) === 'aside' || nobody.test(body.text)) asides++
    else {
      const { names, schedule: when } = namesThenDates(body)
      schedule ??= when
      assigned.push(...listAfter(word, names))
    }
  })
  if (assigned.length === 0 && !schedule && asides === 0) return undefined
  return { assigned: withCoop(assigned), schedule, form: 'key', confidence: 0.95, evidence: wordOfKey(first) }
}

/** `责任单位；A、B`, `责任单位 A、B`: the colon was misread or left out. */
function weaklyKeyed(inside: Strand): Marker | undefined {
  const key = weakKey.exec(inside.text)
  if (!key) return undefined
  const list = unitsIn(slice(inside, key[0].length))
  if (likenessOf(list) < 0.6) return undefined
  const assigned = listOf(partOfKey(key[1] ?? '') === 'lead' ? 'lead' : 'joint', list)
  return { assigned, schedule: undefined, form: 'key', confidence: 0.75, evidence: `${key[1]} (no colon)` }
}

function byVerbs(inside: Strand): Marker | undefined {
  const told = verbal(inside)
  return told && { ...told, form: 'verb', confidence: 0.85, evidence: 'verb' }
}

/** Names first, then when: `市应急局；2023年9月底前修订预案，2024年底前完成`. */
function namesThenDates(inside: Strand): { names: Strand; schedule: Strand | undefined } {
  const parts = clauses(inside)
  const when = parts.findIndex(
    (part) => /\d月|20\d\d\s?年|年底/.test(part.text) || timingLikeness(part.text) > 0,
  )
  const [first, from] = [parts[0], parts[when]]
  if (when < 1 || !first || !from) return { names: inside, schedule: undefined }
  const at = inside.text.indexOf(from.text)
  const names = slice(inside, 0, at)
  return { names: slice(names, 0, names.text.replace(trailing, '').length), schedule: slice(inside, at) }
}

const roleWord = /(?:责任|牵头|配合|主管|承办|协办|实施|负责|主办)(?:单位|部门|主体|科室|机构)$/

/** Short words such as 残联 only when they surely are names; `责任单位` is none. */
const isName = ({ name, likeness }: Unit): boolean =>
  (likeness >= 0.9 || (likeness >= 0.6 && name.length >= 3)) && !roleWord.test(name)

/** Below this, names are believed only beside other markers of the document. */
export const doubtful = 0.55

/** Only names between the brackets: believed when the first surely is an office and none is not. */
function bareList(inside: Strand): Marker | undefined {
  if (inside.text.length > 300) return undefined
  const { names, schedule } = namesThenDates(inside)
  const list = unitsIn(names)
  const [first] = list.units
  if (!first || !list.units.every(isName)) return undefined
  const confidence = first.likeness < 0.9 ? 0.5 : schedule ? 0.7 : 0.6
  return { assigned: listOf('joint', list), schedule, form: 'bare', confidence, evidence: 'names only' }
}

/** `市应急局、市大数据局；时限：2025年`: names or verbs first, words with a colon after them. */
function headThenKeys(inside: Strand): Marker | undefined {
  const at = keyPattern().exec(inside.text)?.index ?? 0
  if (at <= 4 || !/[；，。\s]$/.test(inside.text.slice(0, at))) return undefined
  const tail = keyed(slice(inside, at))
  const before = slice(inside, 0, inside.text.slice(0, at).replace(trailing, '').length)
  const head = byVerbs(before) ?? bareList(before)
  if (!head || !tail) return undefined
  const assigned = withCoop([...head.assigned, ...tail.assigned])
  return { ...head, assigned, schedule: head.schedule ?? tail.schedule, confidence: 0.8 }
}

const share =
  /^(.{2,40}?)(?:负责)?(?:摸底|排查|审核|审批|审定|复核|验收|监督|监管|指导|统筹|督导|督促|汇总|申报|实施|组织|保障|建设|管理|宣传|发放|评估|推进)[\u4e00-\u9fff]{0,4}$/

/** `各乡镇残联负责摸底，县残联审核`: every clause an office and its share of the work. */
function dutiesShared(inside: Strand): Marker | undefined {
  const parts = clauses(inside)
  if (parts.length < 2 || inside.text.length > 120) return undefined
  const lists = parts.map((part) => unitsIn(slice(part, 0, share.exec(part.text)?.[1]?.length ?? 0)))
  if (lists.some((list) => likenessOf(list) < 0.9)) return undefined
  const assigned = lists.flatMap((list) => listOf('joint', list))
  return { assigned, schedule: undefined, form: 'verb', confidence: 0.7, evidence: 'shares of the work' }
}

/** The marker these words make, if they make one. */
export function markerIn(inside: Strand): Marker | undefined {
  const words = trim(inside)
  if (words.text === '') return undefined
  return (
    keyed(words) ??
    weaklyKeyed(words) ??
    headThenKeys(words) ??
    byVerbs(words) ??
    bareList(words) ??
    dutiesShared(words)
  )
}

/** A sentence that says who does it: every name in it must surely be an office. */
export function markerOfSentence(sentence: Strand): (Marker & { readonly says: boolean }) | undefined {
  const dash = /^[—－-]{1,2}\s?/.exec(sentence.text)
  const signed = dash && bareList(slice(sentence, dash[0].length))
  if (signed && signed.confidence >= doubtful)
    return { ...signed, form: 'verb', evidence: 'dash', says: false }
  const told = verbal(sentence) ?? duties(sentence)
  if (!told || told.surest < 0.9) return undefined
  return { ...told, form: 'verb', confidence: told.says ? 0.65 : 0.75, evidence: 'sentence' }
}

/** A heading that is nothing but names of offices: `一、市民政局`. */
export function markerOfHeading(heading: Strand): Marker | undefined {
  const marker = bareList(heading)
  if (!marker || marker.schedule || marker.confidence < doubtful) return undefined
  const sure = marker.assigned.every((list) => list.units.every((unit) => unit.likeness >= 0.9))
  return sure ? { ...marker, confidence: 0.7, evidence: 'office heading' } : undefined
}
