/** What programmes of rehabilitation and devices give: a service whose content and price the clauses leave out. */
import { inKind } from '#policy'

export const service = (zh: string, en: string, easy: string) =>
  inKind({ zh, en, easy }, 'service', 'unstated')
