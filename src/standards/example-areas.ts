/** The fictional province of the demonstration: codes GB/T 2260 has not assigned, so nobody real lives there. */

import type { AreaCode } from '#kernel'

/** True for places of the demonstration. */
export const isFictional = (area: AreaCode): boolean => area.startsWith('99')

/** In the form of `areas.data.json`: a code and name a line, the towns of a county behind bars. */
export const exampleAreas = `99示例省
9901临禾市
990102河东区|001禾苗街道|002文昌街道|003东门街道|100青石镇|101柳林镇
990103河西区|001西岸街道|002麦香街道|100白塔镇|101双桥镇
990121禾丰县|100丰登镇|101稻花镇|102石桥镇|200云岭乡`
