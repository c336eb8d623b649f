/** One list for several programmes: what to bring once, and where to go. */
import { servicePointOf, servicePointsIn } from '#catalogue'
import { type AreaCode, areaCode, isAreaCode, isWithin, type PlainWords, refuse } from '#kernel'
import type { Programme } from '#policy'
import type { Preparation, ProgrammeLine, ServicePoint } from '#web'
import { homeName } from './places.ts'

const countyWindow: PlainWords = {
  zh: '请到户籍所在县（市、区）残疾人联合会的服务窗口，或村（社区）残疾人专职委员处；可以请家人代办。',
  en: 'Go to the window of the disabled persons’ federation of your county, or ask the disability worker of your village; your family may go for you.',
  easy: '去县里的残联。或者找村里、社区的残疾人专职委员。家人可以帮您去。',
}

type Chosen = { readonly programme: Programme; readonly line: ProgrammeLine }

export function prepare(chosen: readonly Chosen[], place: AreaCode, town: string | undefined): Preparation {
  const points = servicePointsIn(place).map(shown)
  return {
    programmes: chosen.map(({ line }) => line),
    bring: broughtTogether(chosen),
    points,
    point: town === undefined ? undefined : pointFor(town, place),
    where: countyWindow,
  }
}

/** Each thing once, by its official name, in the order it is met. */
const broughtTogether = (chosen: readonly Chosen[]): readonly PlainWords[] => [
  ...new Map(
    chosen.flatMap(({ programme }) => programme.bring.map((thing) => [thing.zh, thing] as const)),
  ).values(),
]

function pointFor(town: string, place: AreaCode): ServicePoint | undefined {
  if (!isAreaCode(town) || !isWithin(areaCode(town), place))
    return refuse('web.malformed', { field: 'town', value: town.slice(0, 80) })
  const point = servicePointOf(areaCode(town))
  return point && shown(point)
}

const shown = (point: Omit<ServicePoint, 'town'>): ServicePoint => ({ ...point, town: homeName(point.area) })
