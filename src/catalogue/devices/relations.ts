/** How programmes of assistive devices bear on others. */
import type { Relation } from '#policy'

export const devicesRelations: readonly Relation[] = []
