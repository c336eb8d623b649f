/** How programmes of housing bear on others. */
import type { Relation } from '#policy'

export const housingRelations: readonly Relation[] = []
