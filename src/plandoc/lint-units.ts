/** Offices: one known under two names, one that appears once, groups that nobody lists. */
import type { Finding, Task, UnitMention } from './document.ts'
import { finding } from './finding.ts'
import { limits } from './limits.ts'

type Known = { readonly name: string; readonly mentions: UnitMention[] }

function offices(tasks: readonly Task[]): readonly Known[] {
  const byName = Map.groupBy(
    tasks.flatMap((task) => task.mentions),
    (mention) => mention.name,
  )
  return [...byName].map(([name, mentions]) => ({ name, mentions }))
}

/** Every character of the short name comes, in order, in the long one. */
function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const sign of short) {
    at = long.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Reorganised or shortened names share their ends: 市卫健委 · 市卫生健康委, 区残联 · 区残疾人联合会. */
function oneOffice(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 3 || short.length === long.length || short[0] !== long[0]) return false
  if (!abbreviates(short.replace(/[局委办厅]$/, ''), long)) return false
  // a department of a body is not the body: 市公安局 · 市公安局交通警察支队
  if (long.startsWith(short)) return false
  return long.length - short.length <= 6 && short.length >= 4
    ? true
    : /残联|妇联|卫健|卫计|人社|发改|住建|市监|文旅/.test(short)
}

function doubles(known: readonly Known[]): Finding[] {
  const some = known.filter(({ mentions }) => !mentions[0]?.collective).slice(0, limits.namesCompared)
  return some.flatMap((a, i) =>
    some.slice(i + 1).flatMap((b) => {
      if (!oneOffice(a.name, b.name)) return []
      const at = [a, b].flatMap((each) => each.mentions.slice(0, 3).map((mention) => mention.at))
      return [finding('unit-two-names', { name: a.name, otherName: b.name }, at)]
    }),
  )
}

function once(known: readonly Known[], tasks: number): Finding[] {
  const single = known.filter(({ mentions }) => mentions.length === 1 && !mentions[0]?.collective)
  if (tasks < 5 || single.length === 0) return []
  const names = single.slice(0, 12).map(({ name }) => name)
  const told = { count: single.length, names: single.length > 12 ? `${names.join('、')}…` : names.join('、') }
  return [
    finding(
      'unit-once',
      told,
      single.flatMap(({ mentions }) => mentions.map((mention) => mention.at)),
    ),
  ]
}

/** Names that leave out the place or the ending, with what they may stand for. */
function elided(known: readonly Known[]): Finding[] {
  const some = known.flatMap(({ name, mentions }) => {
    const told = mentions.find((mention) => mention.suggestion !== null)
    return told ? [{ words: `${name}（${told.suggestion}）`, at: told.at }] : []
  })
  if (some.length === 0) return []
  const names = some.slice(0, 12).map(({ words }) => words)
  const facts = { count: some.length, names: some.length > 12 ? `${names.join('、')}…` : names.join('、') }
  return [
    finding(
      'unit-name-elided',
      facts,
      some.map(({ at }) => at),
    ),
  ]
}

function groups(known: readonly Known[]): Finding[] {
  return known
    .filter(({ mentions }) => mentions[0]?.collective)
    .slice(0, 50)
    .map(({ name, mentions }) =>
      finding(
        'group-not-listed',
        { name, count: mentions.length },
        mentions.map((mention) => mention.at),
      ),
    )
}

export function lintUnits(tasks: readonly Task[]): readonly Finding[] {
  const known = offices(tasks)
  return [...doubles(known), ...once(known, tasks.length), ...elided(known), ...groups(known)]
}
