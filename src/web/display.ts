/** Reading choices a person makes once: size of type and contrast. Kept in a cookie of their own browser. */

export const sizes = ['standard', 'large', 'largest'] as const
export const contrasts = ['standard', 'high'] as const

export type Display = { readonly size: (typeof sizes)[number]; readonly contrast: (typeof contrasts)[number] }

export const standardDisplay: Display = { size: 'standard', contrast: 'standard' }

const cookieName = 'display'
const aYear = 365 * 24 * 60 * 60

/** Reads the choice; anything unreadable is the standard display, which every page must be good in anyway. */
export function readDisplay(cookies: string | undefined): Display {
  const value = new RegExp(`(?:^|;\\s*)${cookieName}=([a-z]+)\\.([a-z]+)(?:;|$)`).exec(cookies ?? '')
  const size = sizes.find((s) => s === value?.[1])
  const contrast = contrasts.find((c) => c === value?.[2])
  return { size: size ?? 'standard', contrast: contrast ?? 'standard' }
}

export const displayCookie = (display: Display): string =>
  `${cookieName}=${display.size}.${display.contrast}; Path=/; Max-Age=${aYear}; SameSite=Lax; HttpOnly`
