/** Who asks, read from the request: language and address, display, and on officers' pages the session. */
import type { Context } from 'hono'
import type { Staff } from '#access'
import type { WebContext } from './context.ts'
import { readDisplay } from './display.ts'
import { isStaffPath, readAddress } from './language.ts'
import type { Reader } from './reader.tsx'

/** A public page asks nothing about sessions, so that it costs and reveals nothing about them. */
export const staffOf = (c: Context, path: string, context: WebContext) =>
  isStaffPath(path) ? context.actorOf(c.req.raw) : Promise.resolve(undefined)

export function readerOf(c: Context, staff: Staff | undefined, context: WebContext): Reader {
  const url = new URL(c.req.url)
  const officer = staff && {
    name: staff.name,
    unit: staff.unit ?? '',
    areaName: context.nameOfArea(staff.area),
    duties: staff.duties,
  }
  return {
    ...readAddress(url.pathname + url.search),
    display: readDisplay(c.req.header('cookie')),
    place: context.place,
    demo: context.demo,
    staff: officer,
    once: context.newId(),
  }
}
