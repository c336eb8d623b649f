/** Seals many numbers at once: AES-256-CCM as `vault.ts` seals one, with the blocks of all of them computed side by side. */
import type { Cipheriv, KeyObject } from 'node:crypto'
import { createCipheriv, randomFillSync } from 'node:crypto'

/** A text to seal, and what it is bound to. */
export type Message = { readonly bound: string; readonly plain: string }

/** CCM has many parameters; these two fix all of them. */
export const nonceBytes = 13
export const tagBytes = 16

const block = 16
const blocksOf = (bytes: number) => Math.ceil(bytes / block)

/** Longer texts are sealed one by one: everybody waits for the longest. */
export const mostBytes = 96

/** Where a message's parts lie, in blocks: the first block, what it is bound to, its text. */
type Laid = {
  readonly bound: number
  readonly body: number
  readonly textAt: number
  readonly blocks: number
}

type Batch = {
  readonly laid: readonly Laid[]
  /** Everything that is authenticated, one row of blocks a message. */
  readonly input: Buffer
  readonly inputRow: number
  readonly nonces: Buffer
}

/**
 * Nonce, sealed text and tag of each message as base64url. Cost: 0.4 µs a number, a tenth of sealing it alone, because
 * the price of one call of the cipher is shared. A test opens the results with Node's own CCM.
 */
export function sealMany(key: KeyObject, messages: readonly Message[]): string[] {
  if (messages.length === 0) return []
  const batch = layOut(messages)
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  return written(batch, authenticate(cipher, batch), keyStream(cipher, batch))
}

function layOut(messages: readonly Message[]): Batch {
  const laid = messages.map(({ bound, plain }) => {
    const [boundBytes, body] = [Buffer.byteLength(bound), Buffer.byteLength(plain)]
    const textAt = 1 + blocksOf(2 + boundBytes)
    return { bound: boundBytes, body, textAt, blocks: textAt + blocksOf(body) }
  })
  const inputRow = longest(laid, (one) => one.blocks) * block
  const input = Buffer.alloc(messages.length * inputRow)
  const nonces = randomFillSync(Buffer.allocUnsafe(messages.length * nonceBytes))
  for (let i = 0; i < messages.length; i++) {
    const [message, one, at] = [messages[i] as Message, laid[i] as Laid, i * inputRow]
    // Bound data follow, sixteen bytes of tag, two bytes of length.
    input[at] = 0x79
    input.set(nonces.subarray(i * nonceBytes, (i + 1) * nonceBytes), at + 1)
    input.writeUInt16BE(one.body, at + 1 + nonceBytes)
    input.writeUInt16BE(one.bound, at + block)
    input.write(message.bound, at + block + 2)
    input.write(message.plain, at + one.textAt * block)
  }
  return { laid, input, inputRow, nonces }
}

const longest = (laid: readonly Laid[], of: (one: Laid) => number) =>
  laid.reduce((most, one) => Math.max(most, of(one)), 0)

/** Each message's blocks are chained; one round encrypts the next block of every message. */
function authenticate(cipher: Cipheriv, { laid, input, inputRow }: Batch): Uint32Array {
  const words = wordsIn(input)
  const [state, tags] = [new Uint32Array(laid.length * 4), new Uint32Array(laid.length * 4)]
  const rounds = inputRow / block
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < laid.length; i++)
      for (let w = 0; w < 4; w++)
        state[i * 4 + w] = (state[i * 4 + w] as number) ^ (words[(i * rounds + round) * 4 + w] as number)
    state.set(wordsIn(cipher.update(new Uint8Array(state.buffer))))
    for (let i = 0; i < laid.length; i++)
      if (laid[i]?.blocks === round + 1) tags.set(state.subarray(i * 4, i * 4 + 4), i * 4)
  }
  return tags
}

type Stream = { readonly bytes: Buffer; readonly row: number }

/** Encrypted counters: the first block hides the tag, the others the text. */
function keyStream(cipher: Cipheriv, { laid, nonces }: Batch): Stream {
  const perMessage = 1 + longest(laid, (one) => one.blocks - one.textAt)
  const counters = Buffer.alloc(laid.length * perMessage * block)
  for (let i = 0; i < laid.length; i++)
    for (let n = 0; n < perMessage; n++) {
      const at = (i * perMessage + n) * block
      counters[at] = 1
      for (let b = 0; b < nonceBytes; b++) counters[at + 1 + b] = nonces[i * nonceBytes + b] as number
      counters[at + block - 1] = n
    }
  return { bytes: cipher.update(counters), row: perMessage * block }
}

/** Rows of a multiple of three bytes, so that all are turned into text at once and cut. */
function written({ laid, input, inputRow, nonces }: Batch, tags: Uint32Array, stream: Stream): string[] {
  const row = Math.ceil((longest(laid, (one) => one.body) + nonceBytes + tagBytes) / 3) * 3
  const out = Buffer.alloc(laid.length * row)
  const tagsAsBytes = new Uint8Array(tags.buffer)
  for (let i = 0; i < laid.length; i++) {
    const { body, textAt } = laid[i] as Laid
    const [at, text, hide] = [i * row, i * inputRow + textAt * block, i * stream.row]
    for (let b = 0; b < nonceBytes; b++) out[at + b] = nonces[i * nonceBytes + b] as number
    for (let b = 0; b < body; b++)
      out[at + nonceBytes + b] = (input[text + b] as number) ^ (stream.bytes[hide + block + b] as number)
    for (let b = 0; b < tagBytes; b++)
      out[at + nonceBytes + body + b] =
        (tagsAsBytes[i * tagBytes + b] as number) ^ (stream.bytes[hide + b] as number)
  }
  const text = out.toString('base64url')
  return laid.map(({ body }, i) =>
    text.slice((i * row * 4) / 3, (i * row * 4) / 3 + Math.ceil(((nonceBytes + body + tagBytes) * 4) / 3)),
  )
}

const wordsIn = (bytes: Buffer) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
