/** What the web needs from the outside: the database scope, the clock, the actor, the sentences. `main.ts` supplies it. */
import type { Actor, Staff, Tx } from '#access'
import type { AreaCode, Day, ProblemWords } from '#kernel'

/** What the audit trail is told of a request: the event is the route's, the rest is known only when it is done. */
export type AuditNote = {
  readonly event: string
  readonly area?: AreaCode
  readonly subject?: string
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>
}

export type WebContext = {
  /** The officer whose session the request carries; undefined when there is none or it has ended. */
  actorOf(request: Request): Promise<Staff | undefined>
  /** Opens the transaction that sees only what the actor may see. */
  inScope<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Adds a row to the audit trail, in the transaction of the deed it tells of. */
  record(tx: Tx, note: AuditNote): Promise<void>
  /** How many own tasks of the officer are overdue or due soon, for the navigation. */
  dueTasks?(tx: Tx, staff: Staff): Promise<number>
  /** Today in the place the service runs for. */
  today(): Day
  /** A fresh UUID: idempotency keys of forms. */
  newId(): string
  /** An error nobody foresaw, with the code its reader was shown. */
  report(error: unknown, code: string): void
  /** The name of an area as people say it: 江城区. */
  nameOfArea(area: AreaCode): string
  /** The sentences of every domain's problems. */
  readonly problems: ProblemWords
  /** The place this service is run for, in its official name: 阳江市. */
  readonly place: string
  /** How long a public page that is the same for everybody may be shown again as it was; 0 or absent: never. */
  readonly keepSeconds?: number
  /** Demo mode: says so on every page. */
  readonly demo: boolean
}
