/** Administrative areas as codes whose prefixes are their ancestors (GB/T 2260, GB/T 10114). */

/** 2 digits a province, 4 a prefecture, 6 a county, 9 a town, 12 a village. */
export type AreaCode = string & { readonly __area: true }

/** A 6-digit county code: the unit every person-level row is kept and guarded by. */
export type CountyCode = AreaCode & { readonly __county: true }

export type AreaLevel = 'province' | 'prefecture' | 'county' | 'town' | 'village'

const levels: Readonly<Record<number, AreaLevel>> = {
  2: 'province',
  4: 'prefecture',
  6: 'county',
  9: 'town',
  12: 'village',
}

export const isAreaCode = (text: string): text is AreaCode => /^\d+$/.test(text) && text.length in levels

export function areaCode(text: string): AreaCode {
  if (!isAreaCode(text)) throw new RangeError(`not an area code: ${text}`)
  return text
}

export const levelOf = (area: AreaCode): AreaLevel => {
  const level = levels[area.length]
  if (!level) throw new RangeError(`not an area code: ${area}`)
  return level
}

/** True when `area` is `ancestor` or lies in it. */
export const isWithin = (area: AreaCode, ancestor: AreaCode): boolean => area.startsWith(ancestor)

/** The county an area lies in; undefined for a province or prefecture. */
export const countyOf = (area: AreaCode): CountyCode | undefined =>
  area.length >= 6 ? (area.slice(0, 6) as CountyCode) : undefined

export const isCounty = (area: AreaCode): area is CountyCode => area.length === 6

/** The next larger area; undefined for a province. */
export const parentOf = (area: AreaCode): AreaCode | undefined => {
  const shorter = [9, 6, 4, 2].find((length) => length < area.length)
  return shorter === undefined ? undefined : (area.slice(0, shorter) as AreaCode)
}
