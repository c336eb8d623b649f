/** How programmes of care and support of families bear on others. */
import type { Relation } from '#policy'

export const careRelations: readonly Relation[] = []
