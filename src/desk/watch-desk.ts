/** What the pages of supervision beside the lamp board are told and may do. */
import type { World } from '#cases'
import type { WatchDesk } from '#web'
import { budgetDesk } from './budget-desk.ts'
import { ledgerDesk } from './ledger-desk.ts'
import { meetingsDesk } from './meetings-desk.ts'
import { taskDesk } from './task-desk.ts'
import { documentsDesk } from './watched-documents.ts'
import { slipsDesk } from './watched-slips.ts'
import { pledgesDesk } from './year-pledges.ts'

export const watchDesk = ({ world }: { readonly world: World }): WatchDesk => ({
  ...slipsDesk({ world }),
  ...documentsDesk({ world }),
  ...pledgesDesk({ world }),
  ...meetingsDesk({ world }),
  ...ledgerDesk({ world }),
  ...budgetDesk({ clock: world.clock }),
  ...taskDesk({ world }),
})
