/** How programmes of rehabilitation, prevention and health bear on others. */
import type { Relation } from '#policy'

export const rehabilitationRelations: readonly Relation[] = []
