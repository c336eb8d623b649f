/** The places whose plans the catalogue holds. */
import { areaCode } from '#kernel'

/** 深圳市 */
export const shenzhen = areaCode('4403')

/** 阳江市 */
export const yangjiang = areaCode('4417')

/** 朔州市 */
export const shuozhou = areaCode('1406')

/** 淄博市张店区 */
export const zhangdian = areaCode('370303')

/** The district whose task table does not name it: a code no real place has, so that nobody is told it is theirs. */
export const unnamedDistrict = areaCode('990401')

/** 临禾市: fictional, for demonstrations. */
export const linhe = areaCode('9901')

/** Every place of the catalogue. */
export const programmePlaces = [shenzhen, yangjiang, shuozhou, zhangdian, unnamedDistrict, linhe] as const
