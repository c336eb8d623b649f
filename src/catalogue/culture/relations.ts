/** How programmes of culture and sport bear on others. */
import type { Relation } from '#policy'

export const cultureRelations: readonly Relation[] = []
