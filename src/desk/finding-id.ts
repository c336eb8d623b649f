/** One id for a line and a rule, so that a form names one finding; nothing is kept for it. */
import type { Id } from '#kernel'
import { refuse } from '#kernel'
import { type CheckRule, checkRules } from '#payments'

type Named = { readonly no: number; readonly rule: CheckRule }

const rules = Object.keys(checkRules) as CheckRule[]
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** `0000002a-0003-4000-8000-000000000000`: line 42, rule 3. */
export const findingId = ({ no, rule }: Named): Id<'pay-line'> =>
  `${hex(no, 8)}-${hex(rules.indexOf(rule), 4)}-4000-8000-000000000000` as Id<'pay-line'>

export function findingNamed(id: string): Named {
  const parts = /^([0-9a-f]{8})-([0-9a-f]{4})-4000-8000-0{12}$/.exec(id)
  const rule = rules[Number.parseInt(parts?.[2] ?? 'ffff', 16)]
  if (!parts || !rule) return refuse('web.malformed', { field: 'lineId', value: id })
  return { no: Number.parseInt(parts[1] ?? '', 16), rule }
}
