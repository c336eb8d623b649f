/** The target a plan sets for a share, if it sets one. */
import type { IndicatorRow } from '#plans'
import type { Comparator, Target } from './attain.ts'
import { type Decimal, decimal } from './ratio.ts'

const comparators: readonly string[] = ['=', '>=', '>', '<=', '<'] satisfies Comparator[]

/** Undefined for targets in words (与国内生产总值增长基本同步) and for numbers that are no percentage. */
export function targetOf(
  row: Pick<IndicatorRow, 'comparator' | 'value' | 'unit' | 'target'>,
): Target | undefined {
  // 应改尽改, 应保尽保: whoever should have it has it.
  if (/^应.尽.$/.test(row.target?.trim() ?? '')) return { comparator: '=', percent: whole }
  const inPercent = row.unit === '%' || /[%％]/.test(row.target ?? '')
  const percent = decimal(row.value ?? '')
  if (!inPercent || !percent || !isComparator(row.comparator)) return undefined
  return { comparator: row.comparator, percent }
}

const whole: Decimal = { digits: 100n, places: 0 }

const isComparator = (text: string | null): text is Comparator => text !== null && comparators.includes(text)
