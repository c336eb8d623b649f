/** All that the pages of supervision beside the lamp board ask of the desk. */
import type { BudgetDesk } from './budget-view.ts'
import type { DocumentsDesk } from './documents-view.ts'
import type { LedgerDesk } from './ledger-view.ts'
import type { MeetingsDesk } from './meetings-view.ts'
import type { SlipsDesk } from './slips-view.ts'
import type { TaskDesk } from './task-view.ts'
import type { PledgesDesk } from './year-pledges-view.ts'

export type WatchDesk = SlipsDesk &
  LedgerDesk &
  DocumentsDesk &
  PledgesDesk &
  MeetingsDesk &
  BudgetDesk &
  TaskDesk
