/** What stands under a text and is none of it: signature and date, 抄送, 此件公开发布, who printed it. */
import type { Line } from './lines.ts'

const date = /^(?:20\d\d|二[〇○零O].{2})\s?年.{1,4}月.{1,4}日$/
const signature = /^[\u4e00-\u9fff（）\s]{4,40}(?:政府|委员会|办公室|办公厅|联合会|局|厅|部|残联|党委)$/
const imprint =
  /^(?:抄\s?送\s?[：:]|（此件.{2,14}）$|.{4,30}(?:办公室|办公厅|局|厅|残联|联合会)\s*20\d\d年\d{1,2}月\d{1,2}日\s*印发$)/

/** `① 服务站指具备…的站点。`: a note on a word of the text. */
const footnote = /^(?:[①-⑳]|\[\d{1,2}\])\s?[^，。；]{1,16}?(?:是指|指的是|系指|指[\u4e00-\u9fff])/

/** `抄送：…`, `…办公室 2022年3月18日印发`. */
export const isImprint = (text: string): boolean => imprint.test(text)

/** Does this line close a document, seen with its neighbours? */
export function isClosing(lines: readonly Line[], at: number): boolean {
  const [before, text, next] = [-1, 0, 1].map((step) => lines[at + step]?.strand.text ?? '')
  if (!text) return false
  if (isImprint(text) || footnote.test(text)) return true
  if (date.test(text)) return signature.test(before ?? '')
  return signature.test(text) && date.test(next ?? '')
}
