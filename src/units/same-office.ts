/** Whether what plans of two places write is the same office on two levels: 市民政局 and 区民政局. Pure. */
import { resolveUnit, type Written } from './resolve.ts'
import type { Register } from './unit.ts'

/** True for one office of both places or one unit of both, false for two, undefined where the register does not know one of them. */
export function sameOffice(register: Register, upper: Written, lower: Written): boolean | undefined {
  const [above, below] = [resolveUnit(register, upper), resolveUnit(register, lower)]
  if ('asks' in above || 'asks' in below) return undefined
  return above.unit.key === below.unit.key
}
