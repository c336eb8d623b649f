/** The one runtime on which every process runs: histories, queues, claims, files, reminders. */
export type { Moving, Order } from './act.ts'
export { actOnCase, moveCaseOver } from './act.ts'
export type { Offered } from './attach.ts'
export { attachmentKinds, attachmentLimit, offerFile } from './attach.ts'
export type { Beginning, Brought } from './begin.ts'
export { beginCase } from './begin.ts'
export { beginCases, type ManyBeginnings } from './begin-many.ts'
export { claim, release } from './claim.ts'
export { casesAmiss, rebuildCase, rebuildCases } from './doctor.ts'
export type { Hand } from './hand.ts'
export { actingAs } from './hand.ts'
export { passCaseOn, passingCases, passOn } from './pass.ts'
export { casesProblems } from './problems.ts'
export type { Level, Reminder, Wanted, WhoIsThere } from './remind.ts'
export { dueReminders } from './remind.ts'
export type { ShownCase } from './show.ts'
export { showCase } from './show.ts'
export { type Moment, type Stood, statesAt, statesOf } from './states-at.ts'
export type { CaseId, CaseKey, KeptCase } from './store.ts'
export { countyKey, findCase, listCasesAbout } from './store.ts'
export type { Attachment, AttachmentId } from './store-attachment.ts'
export { filesFor, findAttachment, listAttachments } from './store-attachment.ts'
export type {
  After,
  AreaCount,
  LampCount,
  LampQuestion,
  QueueCount,
  Queued,
  QueueQuestion,
  Whose,
} from './store-queue.ts'
export { countCases, countQueue, countTasks, countUrgent, lampsOf, listQueue } from './store-queue.ts'
export type { Taken } from './taken.ts'
export { thereByPosts } from './there.ts'
export type { Keeper, Told, World } from './world.ts'
export { getProcess, officialCalendar } from './world.ts'
