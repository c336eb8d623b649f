/** The places whose plans the catalogue holds. */
import { areaCode } from '#kernel'

/** 阳江市 */
export const yangjiang = areaCode('4417')

/** 临禾市: fictional, for demonstrations. */
export const linhe = areaCode('9901')
