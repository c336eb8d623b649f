/** Passwords as argon2id words: costly to guess even for who steals the table. */
import type { Argon2Parameters } from 'node:crypto'
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Result } from '#kernel'
import { good, refuse, wrong } from '#kernel'

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2 as never)

/** 19 MiB and two passes (OWASP's first choice of 2024): about 25 ms here, minutes a guess for a thief's rig of many. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** Long enough, and not the account's own name. Rules about kinds of characters make passwords worse. */
export function parsePassword(text: string, account: string): Result<string> {
  if (Array.from(text).length < 10) return wrong('access.password-short', { least: 10 })
  if (text.length > 200) return wrong('access.password-long', { most: 200 })
  if (text.toLowerCase().includes(account)) return wrong('access.password-is-account')
  return good(text.normalize('NFC'))
}

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`, the form other programs read as well. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const hash = await deriveGated(password, nonce, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${word(nonce)}$${word(hash)}`
}

/** True when the password made this word. Without a word it works just as long, so that time does not tell which
 * accounts exist. */
export async function passwordMatches(password: string, phc: string | null): Promise<boolean> {
  const parts = phcPattern.exec(phc ?? '')
  const [memory, passes, parallelism] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])]
  const kept = Buffer.from(parts?.[5] ?? '', 'base64')
  const nonce = parts ? Buffer.from(parts[4] ?? '', 'base64') : Buffer.alloc(16)
  const hash = await deriveGated(
    password.normalize('NFC'),
    nonce,
    parts ? { memory, passes, parallelism } : cost,
  )
  return kept.length === hash.length && timingSafeEqual(kept, hash)
}

const phcPattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

const word = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

const atOnce = 2
const mayWait = 50
let working = 0
const waiting: (() => void)[] = []

/** Two at a time: a flood of sign-ins takes neither all memory nor all threads. Past fifty waiting it is refused. */
async function deriveGated(password: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost) {
  if (working >= atOnce) {
    if (waiting.length >= mayWait) refuse('access.sign-in-busy')
    await new Promise<void>((go) => waiting.push(go))
  } else working++
  try {
    return await derive('argon2id', { message: password, nonce, parallelism, tagLength: 32, memory, passes })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working--
  }
}
