/** How programmes of institutions, organisations and those who work in them bear on others. */
import type { Relation } from '#policy'

export const societyRelations: readonly Relation[] = []
