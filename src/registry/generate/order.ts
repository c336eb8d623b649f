/** A weighted order of many: the heart of sampling without replacement. */

const indexRange = 2 ** 26
const keySteps = 2 ** 27

/**
 * The numbers from 0 to n-1 by falling key in [0, 1]; equal keys (to eight digits) by number. Key and number are packed
 * into one float, because the platform sorts plain floats five times faster than it calls a comparison.
 */
export function byFallingKey(n: number, keyOf: (i: number) => number): Uint32Array {
  const packed = new Float64Array(n)
  for (let i = 0; i < n; i++) packed[i] = Math.floor((1 - keyOf(i)) * (keySteps - 1)) * indexRange + i
  packed.sort()
  return Uint32Array.from(packed, (value) => value % indexRange)
}
