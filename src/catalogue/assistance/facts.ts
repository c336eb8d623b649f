/** Facts only basic living, cash benefits and discounts ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const assistanceFacts = [] as const satisfies readonly Fact[]
