/** Whether a date says by when a policy is issued, and not by when the work is done. */
const issues =
  /(?:出台|制定|印发|发布|研究制定|形成)[^，。；]{0,16}(?:政策|措施|方案|办法|细则|意见|文件|规划|计划|制度|规定|标准|清单)/

/** `奖励政策于2022年6月底前出台`: what is issued stands before the date. */
const issuedThing = /(?:政策|措施|方案|办法|细则|意见|文件|规划|计划|制度|规定|标准|清单|目录)[^，。；]{0,3}$/
const issuedNow = /^\s?[年月日]?(?:底|末)?(?:以|之)?前?(?:出台|印发|发布|公布)/

const issuedAround = (text: string, from: number, end: number): boolean =>
  issuedNow.test(text.slice(end, end + 10)) && issuedThing.test(text.slice(Math.max(0, from - 16), from))

/** `出台实施方案（2023年底前）`: the words stand before the date, in the same clause. */
function issuedBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at)
  const cut = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('，'))
  return cut < 0 && at > 30 ? '' : /[（]$/.test(before) ? before.slice(cut + 1) : ''
}

/** `from` … `end`: the date with the words before it. `own`: the clause after it, up to the next date. */
export const isIssued = (
  text: string,
  { from, end, own }: { readonly from: number; readonly end: number; readonly own: string },
): boolean => issues.test(own) || issues.test(issuedBefore(text, from)) || issuedAround(text, from, end)
