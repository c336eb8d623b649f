/** Turns what a route answered, or how it failed, into the response the browser gets. */
import type { Context } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { isStaffPath } from './language.ts'
import type { Reader } from './reader.tsx'
import { ReaderScope } from './reader.tsx'
import type { FileReply, Reply } from './reply.ts'
import { addressIn } from './language.ts'

/** The whole document as text. Costs about what the page is long: a few thousand elements a millisecond. */
export const renderPage = (body: ReactElement, reader: Reader): string =>
  `<!doctype html>${renderToStaticMarkup(<ReaderScope reader={reader}>{body}</ReaderScope>)}`

/** Officers' pages and pages that carry answers stay out of every cache; the rest may be kept but must be asked about. */
const cachingFor = (path: string) =>
  isStaffPath(path) || path.includes('?') ? 'no-store' : 'private, no-cache'

export function sendPage(
  c: Context,
  body: ReactElement,
  { reader, status }: { reader: Reader; status: number },
) {
  c.header('content-language', reader.language === 'en' ? 'en' : 'zh-CN')
  c.header('cache-control', cachingFor(reader.path))
  c.header('vary', 'cookie, accept-encoding')
  return c.html(renderPage(body, reader), status as 200)
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
