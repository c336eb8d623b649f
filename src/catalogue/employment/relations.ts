/** How programmes of work and business bear on others. */
import type { Relation } from '#policy'

export const employmentRelations: readonly Relation[] = []
