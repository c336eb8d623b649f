/** What an amount gives in words, where it is not simply money paid out. */
import { fen, formatYuan, type PlainWords } from '#kernel'
import type { Amount, GivingForm, Share } from './amount.ts'
import { type Circumstances, limitOn } from './ground.ts'

export type Giving = { readonly form: GivingForm; readonly words: PlainWords }

/** Null for money paid out, which the amount itself tells. */
export function givingOf(amount: Amount | undefined, at: Circumstances): Giving | null {
  if (amount?.kind === 'in-kind') return { form: amount.form, words: amount.words }
  return amount?.kind === 'share' ? { form: amount.form, words: sayShare(amount, at) } : null
}

/** `宽带费用，减免50%，最多1,000.00元`; a share or cap nobody has set is said to be open. */
function sayShare({ of, percent, cap, form }: Share, at: Circumstances): PlainWords {
  const what = 'key' in of ? of.label : of
  const part = limitOn(percent, at)
  const most = cap === undefined ? undefined : limitOn(cap, at)
  const off = form === 'discount' || form === 'relief'
  const said = {
    zh: `${off ? '减免' : '补助'}${part === undefined ? '（比例尚未确定）' : `${part}%`}`,
    en:
      part === undefined
        ? `${off ? 'reduced' : 'paid in part'}, by a share not yet set`
        : `${part}% ${off ? 'off' : 'paid'}`,
    easy: part === undefined ? `${off ? '便宜' : '补'}多少还没有定` : `${off ? '少收' : '补'}${part}%`,
  }
  const end = most === undefined ? undefined : formatYuan(fen(Math.floor(most)))
  return {
    zh: `${what.zh}：${said.zh}${end === undefined ? '' : `，最多${end}元`}`,
    en: `${what.en}: ${said.en}${end === undefined ? '' : `, at most ${end} yuan`}`,
    easy: `${what.easy}：${said.easy}${end === undefined ? '' : `，最多${end}元`}`,
  }
}
