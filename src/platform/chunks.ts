/** Long work in short steps, so that pages are answered in between. */
import { setImmediate as pause } from 'node:timers/promises'

export type ChunkSize = { readonly first: number; readonly least: number; readonly most: number }

/** A step should hold the database about this long: what a reader of a page hardly notices. */
const target = 150
const usual: ChunkSize = { first: 2000, least: 100, most: 20_000 }

/**
 * Runs `step` from `start` until it says there is no next. Every step must be a transaction of its own that does at most
 * `size` rows (by keyset: rows after the cursor); then a query that waits is served before the next step begins,
 * because the pool serves in order of asking. `size` follows how long the last step took. A step that fails ends the
 * work; what was done stays done, so steps must be harmless to repeat.
 */
export async function inChunks<Cursor>(
  start: Cursor,
  step: (cursor: Cursor, size: number) => Promise<Cursor | undefined>,
  { first, least, most }: ChunkSize = usual,
): Promise<void> {
  let size = first
  for (let cursor: Cursor | undefined = start; cursor !== undefined; ) {
    const began = performance.now()
    cursor = await step(cursor, size)
    size = paced(size, performance.now() - began, { least, most })
    // Lets requests that arrived meanwhile take their place in the queue first.
    await pause()
  }
}

/** At most doubled or halved at a time, so that one slow moment does not decide. */
export function paced(
  size: number,
  milliseconds: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const factor = Math.min(2, Math.max(0.5, target / Math.max(1, milliseconds)))
  return Math.round(Math.min(most, Math.max(least, size * factor)))
}
