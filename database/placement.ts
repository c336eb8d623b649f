/** Where every table lives on several machines: one line a table, parents before children. The schema lint compares. */
import type { PlacementList } from '#platform'

export const placement = {
  'platform.migration': 'local',
  'platform.outbox': 'local',
  'platform.delivery': 'local',
} as const satisfies PlacementList
