/** Reads the secret keys of the environment, and has the one everybody knows for the demonstration. */
import { createHash } from 'node:crypto'
import { refuse } from '#kernel'

type FieldKeys = readonly { readonly id: string; readonly key: Uint8Array }[]

/** `name:key name:key …`, the newest first; a key is 32 bytes in base64. */
export function readFieldKeys(text: string): FieldKeys {
  const keys = text.split(/[\s,]+/).map((part) => {
    const [, id, key] = /^([a-z0-9]{1,16}):(.+)$/.exec(part) ?? refuse('platform.field-keys-malformed')
    return { id: id ?? '', key: readKey('TONGXING_FIELD_KEYS', key ?? '') }
  })
  if (new Set(keys.map(({ id }) => id)).size < keys.length) refuse('platform.field-keys-malformed')
  return keys
}

export const readIndexKey = (text: string): Uint8Array => readKey('TONGXING_INDEX_KEY', text)

/** The value is never part of the refusal: it would end in a log. */
function readKey(variable: string, text: string): Uint8Array {
  const key = Buffer.from(text, 'base64')
  const canonical = key.toString('base64').replace(/=+$/, '')
  if (key.length !== 32 || canonical !== text.replace(/=+$/, ''))
    refuse('platform.key-malformed', { variable })
  if (demoKeyBytes.some((known) => known.equals(key))) refuse('platform.key-is-demo', { variable })
  return key
}

const known = (name: string) => createHash('sha256').update(`tongxing demonstration ${name}`).digest()
const demoKeyBytes = [known('field'), known('index')] as const

/** Protects nothing, since it is printed here; never taken outside demo mode. */
export const demoKeys = { field: [{ id: 'demo', key: demoKeyBytes[0] }], index: demoKeyBytes[1] }
