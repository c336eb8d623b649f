/** Brings numbers as people type them (full-width, spaced, lower case) to the form the standards print. */

/** Full-width letters and digits become half-width; spaces, hyphens and middle dots inside a number go. */
export function normaliseNumber(text: string): string {
  const halfWidth = text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  return halfWidth.replace(/[\s\u3000\u00a0\u200b\ufeff·-]/g, '').toUpperCase()
}

/** The first position (from 1) whose character does not fit, or 0. */
export function firstMisfit(text: string, allowed: RegExp): number {
  for (let at = 0; at < text.length; at++) if (!allowed.test(text.charAt(at))) return at + 1
  return 0
}
