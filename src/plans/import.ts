/** Importing a plan: the text is kept, read and laid out; the same text again changes nothing, a better reading keeps corrections. */
import { createHash } from 'node:crypto'
import { actorOf, record, type Tx } from '#access'
import type { Problem } from '#kernel'
import { readPlan } from '#plandoc'
import { type Clock, newId } from '#platform'
import { applyCorrections } from './correct.ts'
import { layOut } from './lay-out.ts'
import { type Catalogue, sourceOf } from './links.ts'
import type { PlanReading, PlanRows } from './rows.ts'
import type { KeptCorrection, PlanId } from './store.ts'
import { addDocument, addReading, findPlanOfText, findReading, listCorrections, putPlan } from './store.ts'
import { addOriginal, type OriginalFormat } from './store-originals.ts'
import { replaceRows } from './store-rows.ts'

export type Upload = {
  readonly name: string
  /** What is read, and what every place of a value points into. */
  readonly text: string
  /** The file the text was taken from; kept beside it byte for byte. */
  readonly original?: {
    readonly bytes: Uint8Array
    readonly format: OriginalFormat
    /** What could not be carried over into the text. */
    readonly warnings?: readonly Problem[]
  }
}

export type Import = {
  readonly plan: PlanId
  /** `same`: this text was here and reads as before. `reread`: it was here and reads differently now. */
  readonly outcome: 'new' | 'same' | 'reread'
  readonly rows: PlanRows
  /** Corrections whose row is gone, and those whose reading changed underneath: both want a person's eyes. */
  readonly homeless: readonly KeptCorrection[]
  readonly moved: readonly KeptCorrection[]
}

/** A document with what the reader made of it. */
export type ReadUpload = Upload & { readonly reading: PlanReading }

/** Reads first, outside any transaction: a large or hostile text must not hold up the database. */
export const readUpload = (upload: Upload): ReadUpload => ({ ...upload, reading: readPlan(upload.text) })

/** Some twenty statements when something is new, four otherwise. */
export async function importPlan(
  tx: Tx,
  { name, text, reading, original }: ReadUpload,
  { clock, catalogue }: { clock: Clock; catalogue: Catalogue },
): Promise<Import> {
  const at = clock.now()
  const content = JSON.stringify(reading)
  const [documentHash, readingHash] = [sha256(text), sha256(content)]
  await addDocument(tx, { id: newId(), sha256: documentHash, name, text, at, by: actorOf(tx) })
  const here = await findPlanOfText(tx, documentHash)
  if (!here) throw new Error('the document just added is not visible')
  if (original) await keepOriginal(tx, { ...original, name, documentId: here.documentId }, clock)
  const plan = here.planId ?? newId<'plan'>()
  const corrections = await listCorrections(tx, plan)
  const corrected = applyCorrections(layOut(reading), corrections)
  const outcome = here.planId === null ? 'new' : here.reading === readingHash ? 'same' : 'reread'
  if (outcome === 'same') return { plan, outcome, ...corrected }
  const source = sourceOf(corrected.rows.head.title, catalogue) ?? null
  await putPlan(tx, {
    id: plan,
    documentId: here.documentId,
    head: corrected.rows.head,
    source,
    reading: readingHash,
    readAt: at,
  })
  await addReading(tx, { planId: plan, sha256: readingHash, content, at })
  await replaceRows(tx, plan, corrected.rows)
  await record(
    tx,
    { event: 'plan.imported', subject: plan, facts: { outcome, name, sha256: documentHash } },
    clock,
  )
  return { plan, outcome, ...corrected }
}

type Kept = NonNullable<Upload['original']> & { readonly name: string; readonly documentId: string }

/** The same text in another file is another original of the same document, and that is recorded. */
async function keepOriginal(tx: Tx, kept: Kept, clock: Clock): Promise<void> {
  const hash = sha256(kept.bytes)
  const isNew = await addOriginal(tx, {
    ...kept,
    warnings: kept.warnings ?? [],
    sha256: hash,
    at: clock.now(),
    by: actorOf(tx),
  })
  if (!isNew) return
  const facts = { name: kept.name, format: kept.format, sha256: hash }
  await record(tx, { event: 'plan.original-kept', subject: kept.documentId, facts }, clock)
}

/** The rows as the kept reading and the corrections give them; `doctor` compares them with the tables. */
export async function rowsFromReading(tx: Tx, plan: PlanId, reading: string): Promise<PlanRows | undefined> {
  const content = await findReading(tx, plan, reading)
  if (!content) return undefined
  const corrections = await listCorrections(tx, plan)
  return applyCorrections(layOut(content as PlanReading), corrections).rows
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
