/** Public pages that are the same for everybody, kept as sent for a few seconds: a crowd costs one rendering. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { keepFor } from '#platform'

export type Kept = {
  readonly html: string
  readonly gzipped: Uint8Array<ArrayBuffer>
  readonly tag: string
}

export type KeptPages = {
  /** The page kept under this key, or the one `make` renders now; those who ask meanwhile wait for the same one. */
  of(key: string, make: () => Promise<string>): Promise<Kept>
}

export function keepPages(seconds: number, clock?: () => number): KeptPages {
  const pages = keepFor<Kept>(seconds, clock)
  return { of: (key, render) => pages.of(key, () => made(render)) }
}

async function made(render: () => Promise<string>): Promise<Kept> {
  const html = await render()
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  return { html, gzipped: new Uint8Array(gzipSync(html)), tag }
}
