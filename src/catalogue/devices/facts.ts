/** Facts only assistive devices ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { fittingFacts } from './facts/fitting.ts'

export const devicesFacts = [...fittingFacts] as const satisfies readonly Fact[]
