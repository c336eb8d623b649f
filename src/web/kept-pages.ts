/** Public pages that are the same for everybody, kept as sent for a few seconds: a crowd costs one rendering. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export type Kept = {
  readonly html: string
  readonly gzipped: Uint8Array<ArrayBuffer>
  readonly tag: string
}

export type KeptPages = {
  /** The page kept under this key, or the one `make` renders now; those who ask meanwhile wait for the same one. */
  of(key: string, make: () => Promise<string>): Promise<Kept>
}

/** Bounded: filters make many addresses, and the oldest page goes first. */
const most = 500

export function keepPages(seconds: number, clock: () => number = () => performance.now()): KeptPages {
  const pages = new Map<string, { until: number; page: Promise<Kept> }>()
  const make = async (render: () => Promise<string>): Promise<Kept> => {
    const html = await render()
    const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    return { html, gzipped: new Uint8Array(gzipSync(html)), tag }
  }
  return {
    async of(key, render) {
      const kept = pages.get(key)
      if (kept && kept.until > clock()) return kept.page
      const until = clock() + seconds * 1000
      const page = make(render)
      pages.delete(key)
      pages.set(key, { until, page })
      const oldest = pages.keys().next().value
      if (pages.size > most && oldest !== undefined) pages.delete(oldest)
      // A failure is told to those who waited for it, and the next one tries again.
      page.catch(() => pages.delete(key))
      return page
    },
  }
}
