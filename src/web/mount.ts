/** Puts routes on the server, so that no page can forget a step. */
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { Refusal } from '#kernel'
import { answer } from './answer.ts'
import { serveAsset } from './assets.ts'
import type { WebContext } from './context.ts'
import { keepPages } from './kept-pages.ts'
import { addressIn, languagesOf } from './language.ts'
import type { Route } from './route.ts'
import { notTooLarge, ownFormsOnly, securityHeaders } from './security.ts'
import { tell } from './tell.tsx'

/** Assets, headers, checks, every route in every language it has, and a page for everything that goes wrong. */
export function mount(app: Hono, routes: readonly Route[], context: WebContext): void {
  const kept = context.keepSeconds ? keepPages(context.keepSeconds) : undefined
  app.use(securityHeaders)
  app.get('/assets/*', (c) => serveAsset(c) ?? c.notFound())
  app.use(compress())
  // People type `/en/`; only an address that has no page is looked for without its slash.
  app.use(trimTrailingSlash())
  app.use(notTooLarge)
  app.use(ownFormsOnly)
  for (const route of routes)
    for (const language of languagesOf(route.path))
      app.on(route.method, addressIn(language, route.path), (c) => answer(c, route, { context, kept }))
  app.notFound((c) => tell(c, new Refusal({ code: 'web.not-found', facts: {} }), context))
  app.onError((error, c) => tell(c, error, context))
}
