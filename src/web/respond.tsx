/** Turns what a route answered, or how it failed, into the response the browser gets. */
import type { Context } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Kept } from './kept-pages.ts'
import { addressIn, htmlLang, isStaffPath } from './language.ts'
import type { Reader } from './reader.tsx'
import { ReaderScope } from './reader.tsx'
import type { FileReply, Reply } from './reply.ts'

/** The whole document as text. Costs about what the page is long: a few thousand elements a millisecond. */
export const renderPage = (body: ReactElement, reader: Reader): string =>
  `<!doctype html>${renderToStaticMarkup(<ReaderScope reader={reader}>{body}</ReaderScope>)}`

/** Officers' pages and pages that carry answers stay out of every cache; the rest may be kept but must be asked about. */
const cachingFor = (path: string) =>
  isStaffPath(path) || path.includes('?') || path.startsWith('/survey') ? 'no-store' : 'private, no-cache'

function pageHeaders(c: Context, { language, path }: Reader) {
  c.header('content-language', htmlLang(language))
  c.header('cache-control', cachingFor(path))
  c.header('vary', 'cookie, accept-encoding')
}

export function sendPage(
  c: Context,
  body: ReactElement,
  { reader, status }: { reader: Reader; status: number },
) {
  pageHeaders(c, reader)
  return c.html(renderPage(body, reader), status as 200)
}

/** Sends a kept page, or 304 to a browser that still has it. */
export function sendKept(c: Context, page: Kept, reader: Reader): Response {
  pageHeaders(c, reader)
  c.header('etag', page.tag)
  if (c.req.header('if-none-match') === page.tag) return c.body(null, 304)
  c.header('content-type', 'text/html; charset=UTF-8')
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(page.html)
  c.header('content-encoding', 'gzip')
  return c.body(page.gzipped)
}

const fileName = (name: string) =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

function sendFile(c: Context, { name, type, body }: FileReply) {
  c.header('content-type', type)
  c.header('content-disposition', fileName(name))
  c.header('cache-control', 'no-store')
  return c.body(body)
}

export function send(c: Context, reply: Reply, reader: Reader): Response {
  if (reply.kind === 'page') return sendPage(c, reply.body, { reader, status: reply.status })
  if (reply.kind === 'file') return sendFile(c, reply)
  if (reply.cookie) c.header('set-cookie', reply.cookie)
  return c.redirect(addressIn(reader.language, reply.to), 303)
}
