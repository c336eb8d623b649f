/** Takes off a name what does not belong to it: footnote signs, stars, remarks, lone halves of brackets. */
import { closeUp } from './strand.ts'

/** Remarks in brackets that speak about the list: `（标黑体的为牵头）`, `（排在第一位的为牵头部门，下同）`. */
export const remark =
  /（[^（）]{0,40}(?:联系人|联系电话|责任人|负责人|牵头|下同|黑体|加粗|排在|列第|首位|为主)[^（）]{0,20}）/

export const stars = /^[*★☆▲△●#]+|[*★☆▲△●#]+$/

/** `市文旅局（牵头）`, `市体育局牵头` */
export const saysLead =
  /（(?:牵头|主办|主责)(?:单位|部门|负责)?）$|(?<=[\u4e00-\u9fff]{3})(?:牵头|主办)(?:负责)?$/

export const others = /等(?:[省市区县州]直)?(?:有关|相关)?(?:职能)?(?:部门|单位|企业)?$/

/** Half of a pair that lost its other half. */
function withoutHalf(name: string): string {
  const open = name.split('（').length - name.split('）').length
  if (open < 0) return name.replace(/）$/, '')
  return open > 0 && name.endsWith('（') ? name.slice(0, -1) : name
}

/** Footnote signs and digits stuck to the end of a name, and remarks about the list. */
export function cleanName(raw: string): string {
  const name = closeUp(raw.replaceAll('\n', '').replace(remark, ''))
  return withoutHalf(name)
    .replace(/^[-—·.、：【〔[]+|[】〕]+$/g, '')
    .replace(/^(?:(?:此项|该项|本项)?(?:工作|任务)?由|以及|和|及|与|其中)(?=[\u4e00-\u9fff]{2})/, '')
    .replace(/(?:\[\d{1,2}\]|[①-⑳]|[¹²³⁴⁵⁶⁷⁸⁹*]|\d{1,2})+$/, '')
    .replace(/[.。·\]]+$/, '')
    .replace(stars, '')
    .replace(saysLead, '')
    .replace(others, '')
}

/** Words about the list that a comma set apart: `排在第一位的为牵头部门`, `下同`. */
export const aboutList = /^下同$|不分先后|(?:排|列|位).{0,4}(?:第一|首位).*牵头|(?:黑体|加粗|标黑).*牵头/
