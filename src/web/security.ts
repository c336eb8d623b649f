/** What a browser is told about this site: run no foreign code, show it in no frame, send its addresses to nobody. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { refuse } from '#kernel'

/** No inline script or style anywhere: what is not served from here does not run and does not paint. */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  // Not 'no-referrer': browsers then send `Origin: null` with our own forms, and the origin check would refuse them.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
})

const originCheck = csrf()

/** A form is taken only from a page of this site. No token: the browser itself says where a form comes from. */
export const ownFormsOnly: MiddlewareHandler = async (c, next) => {
  try {
    return await originCheck(c, next)
  } catch (error) {
    if (error instanceof HTTPException && error.status === 403) return refuse('web.cross-site')
    throw error
  }
}

const megabytes = 20

export const notTooLarge: MiddlewareHandler = bodyLimit({
  maxSize: megabytes * 1024 * 1024,
  onError: () => refuse('web.too-large', { limit: megabytes }),
})
