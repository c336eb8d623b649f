/** How programmes of education bear on others. */
import type { Relation } from '#policy'

export const educationRelations: readonly Relation[] = []
