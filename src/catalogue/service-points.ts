/** Where people can go: the service points of a place, as far as they are known. Those of Linhe are fictional. */
import { type AreaCode, areaCode, isWithin, type PlainWords } from '#kernel'
import { areaName } from '#standards'

export type ServicePoint = {
  /** The town or county it serves. */
  readonly area: AreaCode
  readonly name: PlainWords
  readonly address: string
  readonly hours: PlainWords
}

const workdays: PlainWords = {
  zh: '工作日 9:00–12:00，13:30–17:00',
  en: 'Workdays 9:00–12:00 and 13:30–17:00',
  easy: '星期一到星期五。上午 9 点到 12 点，下午 1 点半到 5 点',
}

const point = (code: string, address: string): ServicePoint => {
  const area = areaCode(code)
  const town = areaName(area) ?? code
  return {
    area,
    name: {
      zh: `${town}便民服务中心残联窗口`,
      en: `${town}: service centre, window of the federation`,
      easy: `${town}便民服务中心，找残联窗口`,
    },
    address,
    hours: workdays,
  }
}

const points: readonly ServicePoint[] = [
  point('990102001', '禾苗路 18 号一楼'),
  point('990102002', '文昌街 6 号'),
  point('990102003', '东门大街 120 号'),
  point('990102100', '青石镇政府东侧'),
  point('990102101', '柳林镇柳林路 2 号'),
  point('990103001', '西岸大道 55 号'),
  point('990103002', '麦香路 9 号'),
  point('990103100', '白塔镇白塔街 31 号'),
  point('990103101', '双桥镇桥头路 7 号'),
  point('990121100', '丰登镇丰登街 12 号'),
  point('990121101', '稻花镇稻花路 20 号'),
  point('990121102', '石桥镇石桥街 3 号'),
  point('990121200', '云岭乡政府院内'),
]

/** The points within a place; empty where none is known, and then nobody is asked for their town. */
export const servicePointsIn = (place: AreaCode): readonly ServicePoint[] =>
  points.filter(({ area }) => isWithin(area, place))

/** The point that serves a town or village: the most precise one around it. */
export const servicePointOf = (home: AreaCode): ServicePoint | undefined =>
  points
    .filter(({ area }) => isWithin(home, area))
    .toSorted((a, b) => b.area.length - a.area.length)
    .at(0)
