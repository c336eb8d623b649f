/** Offering a file: its size, its name and what it really is are checked before it is kept. */
import { createHash } from 'node:crypto'
import type { Tx } from '#access'
import { type AreaCode, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { type AttachmentId, insertAttachment } from './store-attachment.ts'

/** 20 MiB: photographs and scanned papers, not films. */
export const attachmentLimit = 20 * 1024 * 1024

/** By the ending of the name; the first bytes must agree, so that nothing hides behind a name. */
const kinds: Readonly<Record<string, readonly (readonly number[])[]>> = {
  pdf: [[0x25, 0x50, 0x44, 0x46]],
  jpg: [[0xff, 0xd8, 0xff]],
  jpeg: [[0xff, 0xd8, 0xff]],
  png: [[0x89, 0x50, 0x4e, 0x47]],
  docx: [[0x50, 0x4b, 0x03, 0x04]],
  xlsx: [[0x50, 0x4b, 0x03, 0x04]],
  ofd: [[0x50, 0x4b, 0x03, 0x04]],
  doc: [[0xd0, 0xcf, 0x11, 0xe0]],
  xls: [[0xd0, 0xcf, 0x11, 0xe0]],
}

export const attachmentKinds: readonly string[] = Object.keys(kinds)

export type Offered = { readonly area: AreaCode; readonly name: string; readonly bytes: Uint8Array }

/** Kept for the one who uploads it until an act names it. The area is that of the case it is meant for. */
export async function offerFile(tx: Tx, { area, name, bytes }: Offered, clock: Clock): Promise<AttachmentId> {
  const kind = kindOf(name, bytes)
  if (bytes.length > attachmentLimit)
    refuse('case.file-too-large', { name, megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: 20 })
  const id = newId<'attachment'>() as AttachmentId
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await insertAttachment(tx, { id, area, sha256, name, kind, bytes, at: clock.now() })
  return id
}

function kindOf(name: string, bytes: Uint8Array): string {
  if (name.trim() === '' || name.length > 200) refuse('case.file-name', { name: name.slice(0, 40) })
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const beginnings = kinds[ending]
  if (!beginnings) return refuse('case.file-kind', { name, kinds: attachmentKinds.join('、') })
  const fits = beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))
  return fits ? ending : refuse('case.file-not-what-it-says', { name, kind: ending })
}
