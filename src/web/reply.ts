/** What a route answers with: a page, a way onward, or a file. */
import type { ReactElement } from 'react'
import type { AuditNote } from './context.ts'

/** What the audit event should say beside what the path says; never a name or a number of a person. A page that only
 * asks for a correction did nothing, so it is not recorded unless it names the event it amounts to. */
type Noted = { readonly noting?: Partial<AuditNote> }

export type PageReply = Noted & {
  readonly kind: 'page'
  readonly body: ReactElement
  readonly status: 200 | 409 | 422 | 429
}
export type OnwardReply = Noted & { readonly kind: 'onward'; readonly to: string; readonly cookie?: string }
export type FileReply = Noted & {
  readonly kind: 'file'
  readonly name: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream
}
export type Reply = PageReply | OnwardReply | FileReply

export const page = (body: ReactElement, more: Noted & { status?: PageReply['status'] } = {}): PageReply => ({
  kind: 'page',
  body,
  status: 200,
  ...more,
})

/** After a deed: look at the result with a fresh GET (303), so that reloading repeats nothing. `to` is without language. */
export const onward = (to: string, more: Noted & { cookie?: string } = {}): OnwardReply => ({
  kind: 'onward',
  to,
  ...more,
})

export const file = (what: Omit<FileReply, 'kind'>): FileReply => ({ kind: 'file', ...what })
