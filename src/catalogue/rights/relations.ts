/** How programmes of rights and daily access bear on others. */
import type { Relation } from '#policy'

export const rightsRelations: readonly Relation[] = []
