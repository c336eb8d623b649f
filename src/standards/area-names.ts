/** Names of China's areas from province to town, as of the day the data was published. */
import type { AreaCode } from '#kernel'
import { isWithin, parentOf } from '#kernel'
import data from './areas.data.json' with { type: 'json' }
import { exampleAreas } from './example-areas.ts'

/** The day the codes and names are as of; places created or renamed later are unknown here. */
export const areaNamesAsOf: string = data.asOf

type Place = { name: string; children: AreaCode[] }

/** Where each line of a province, prefecture or county lies; its towns are cut out of it only when asked for. */
type Register = { places: Map<string, Place>; towns: Map<string, string>; opened: Set<string> }

let register: Register | undefined

/** Reads the lines once (about 10 ms for 3,351 lines); towns of a county are read when it is first opened. */
function opened(): Register {
  if (register) return register
  const fresh: Register = { places: new Map(), towns: new Map(), opened: new Set() }
  for (const line of `${data.lines}\n${exampleAreas}`.split('\n')) {
    const digits = /^\d+/.exec(line)?.[0] ?? ''
    const bar = line.indexOf('|')
    fresh.places.set(digits, { name: line.slice(digits.length, bar < 0 ? undefined : bar), children: [] })
    if (bar >= 0) fresh.towns.set(digits, line.slice(bar + 1))
    const parent = parentOf(digits as AreaCode)
    if (parent) fresh.places.get(parent)?.children.push(digits as AreaCode)
  }
  register = fresh
  return fresh
}

/** The place with this code, its county opened if it is a town. */
function placeOf(area: string): Place | undefined {
  const known = opened()
  const county = area.slice(0, 6)
  const towns = known.towns.get(county)
  if (area.length >= 6 && towns && !known.opened.has(county)) {
    known.opened.add(county)
    for (const town of towns.split('|')) {
      const code = `${county}${town.slice(0, 3)}` as AreaCode
      known.places.set(code, { name: town.slice(3), children: [] })
      known.places.get(county)?.children.push(code)
    }
  }
  return known.places.get(area)
}

/** The name of an area, or undefined when these data do not know it (a village, a newer place). */
export const areaName = (area: AreaCode): string | undefined => placeOf(area)?.name

/** Names from the province down to the area; `市辖区` and the like, which name nothing, are left out. */
export function areaPath(area: AreaCode): string[] {
  const names: string[] = []
  for (let at: AreaCode | undefined = area; at; at = parentOf(at)) {
    const name = areaName(at)
    if (name && !placeholders.has(name)) names.unshift(name)
  }
  return names.filter((name, at) => name !== names[at - 1])
}

const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

/** The areas one level below, in code order; none for a town. */
export const childrenOf = (area: AreaCode): readonly AreaCode[] => placeOf(area)?.children ?? []

/** The provinces, in code order. */
export const allProvinces = (): readonly AreaCode[] =>
  [...opened().places.keys()].filter((code) => code.length === 2) as AreaCode[]

/**
 * Areas of this name within an area, largest first. Several towns share a name (every second city has a 城南街道), so
 * the answer is a list and the caller says what it does with more than one. Cost: the places below `within`.
 */
export function findAreas(name: string, within: AreaCode): AreaCode[] {
  const wanted = bare(name)
  const found: AreaCode[] = []
  const walk = (area: AreaCode) => {
    const known = areaName(area)
    if (known !== undefined && (known === name || bare(known) === wanted)) found.push(area)
    for (const child of childrenOf(area)) walk(child)
  }
  walk(within)
  const exact = found.filter((area) => areaName(area) === name)
  return (exact.length > 0 ? exact : found).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

/** People leave the kind of place away: 江城 for 江城区, 南恩 for 南恩街道. */
const bare = (name: string) =>
  name.length > 2
    ? name.replace(/(特别行政区|自治[区州县旗]|街道办事处|街道|地区|[省市县区旗镇乡盟])$/, '')
    : name

/**
 * Reads an address line (广东省阳江市江城区南恩街道…) as the deepest area it names inside `within`, walking the names from
 * left to right; undefined when not even a county of it is found. What is not an area (road, house number) is ignored.
 */
export function findArea(address: string, within: AreaCode): AreaCode | undefined {
  const text = address.replace(/\s/g, '')
  if (beginsElsewhere(text, within)) return undefined
  let best: AreaCode | undefined
  for (const province of allProvinces()) {
    if (!isWithin(within, province) && !isWithin(province, within)) continue
    const found = descend({ area: province, within, text })
    if (found && (!best || found.length > best.length)) best = found
  }
  return best && best.length >= 6 ? best : undefined
}

/** 北京市东城区 names no 东城镇: a line that begins with another province or prefecture lies there. */
function beginsElsewhere(text: string, within: AreaCode): boolean {
  const home = allProvinces().find((province) => isWithin(within, province))
  const apart = (area: AreaCode) => !isWithin(area, within) && !isWithin(within, area)
  const others = [...allProvinces(), ...(home ? childrenOf(home) : [])].filter(apart)
  const rest = text.replace(home ? (areaName(home) ?? '') : '', '')
  return others.some((area) => rest.startsWith(areaName(area) ?? '-'))
}

/**
 * The deepest place below `area` that the text names. A level may be missing from the text (阳江市 before 江城区), but a
 * named county is never overruled by a town of the same name elsewhere.
 */
function descend(step: { area: AreaCode; within: AreaCode; text: string }): AreaCode | undefined {
  const { area, within, text } = step
  const name = areaName(area) ?? ''
  const at = positionOf(name, text)
  const rest = at === undefined ? text : text.slice(at)
  const inside = childrenOf(area).filter((child) => isWithin(child, within) || isWithin(within, child))
  const named = inside.filter((child) => positionOf(areaName(child) ?? '', rest) !== undefined)
  let best: AreaCode | undefined
  for (const child of named.length > 0 ? named : inside) {
    const below = descend({ area: child, within, text: rest })
    if (below && (!best || below.length > best.length)) best = below
  }
  return best ?? (at === undefined ? undefined : area)
}

/** Where the text goes on behind this name, if it names it at all. */
function positionOf(name: string, text: string): number | undefined {
  const whole = name.length > 1 ? text.indexOf(name) : -1
  if (whole >= 0) return whole + name.length
  const short = bare(name)
  const at = short.length > 1 && short !== name ? text.indexOf(short) : -1
  // 东城 followed by 区 is not 东城镇.
  if (at < 0 || /[省市县区旗镇乡]/.test(text.charAt(at + short.length))) return undefined
  return at + short.length
}
