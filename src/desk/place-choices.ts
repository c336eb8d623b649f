/** The places somebody can ask for: those whose plans the catalogue holds, with the day a plan has ended. */
import { programmePlaces, programmes, unnamedDistrict } from '#catalogue'
import { type AreaCode, type Day, isWithin } from '#kernel'
import { variantOn } from '#policy'
import { areaName } from '#standards'
import type { PlaceChoice } from '#web'

const english: Readonly<Record<string, string>> = {
  '4403': 'Shenzhen',
  '4417': 'Yangjiang',
  '1406': 'Shuozhou',
  '370303': 'Zhangdian district, Zibo',
  '9901': 'Linhe (a fictional city)',
}

/** Places with a name; a district whose table does not name it is nobody's to choose. */
const choosable: readonly AreaCode[] = programmePlaces.filter((place) => place !== unnamedDistrict)

const nameOf = (place: AreaCode) => {
  const zh = areaName(place) ?? place
  return { zh, en: english[place] ?? zh, easy: zh }
}

/** The last day on which most of the place's programmes held, when that has gone by. */
function endedOn(place: AreaCode, today: Day): Day | undefined {
  const here = programmes.flatMap(({ variants }) => variants.filter((variant) => isWithin(place, variant.in)))
  const gone = here.flatMap(({ to }) => (to !== undefined && to < today ? [to] : []))
  return gone.length * 2 > here.length ? gone.toSorted().at(-1) : undefined
}

export function placeChoices(home: AreaCode, today: Day): readonly PlaceChoice[] {
  const places = [...new Set([home, ...choosable])]
  return places.map((code) => ({
    code,
    name: nameOf(code),
    programmes: programmes.filter((programme) => variantOn(programme, today, code) !== undefined).length,
    ended: endedOn(code, today),
  }))
}
