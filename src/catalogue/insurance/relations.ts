/** How programmes of social insurance and medical costs bear on others. */
import type { Relation } from '#policy'

export const insuranceRelations: readonly Relation[] = []
