/** Makes identifiers: UUIDv7, so that later rows sort later and index pages are written in order. */
import { randomFillSync } from 'node:crypto'
import type { Id } from '#kernel'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const pool = Buffer.allocUnsafe(8 * 512)
let used = pool.length
let last = 0
let count = 0

/** Milliseconds, never backwards; more than 4,096 ids in one borrow the next one. */
function tick() {
  const now = Date.now()
  if (now > last) {
    last = now
    count = 0
  } else if (++count > 0xfff) {
    last++
    count = 0
  }
}

function chance() {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 8
  return used - 8
}

const byte = (index: number) => hex[pool[index] ?? 0]

/** About 3 million a second. */
export function newId<Kind extends string>(): Id<Kind> {
  tick()
  const at = chance()
  const time = last.toString(16).padStart(12, '0')
  const variant = hex[((pool[at] ?? 0) & 0x3f) | 0x80]
  const tail = `${byte(at + 2)}${byte(at + 3)}${byte(at + 4)}${byte(at + 5)}${byte(at + 6)}${byte(at + 7)}`
  const counted = count.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counted}-${variant}${byte(at + 1)}-${tail}` as Id<Kind>
}
