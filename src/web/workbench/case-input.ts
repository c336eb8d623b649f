/** What the forms of cases send: the page's own controls beside the questions of the process, whatever these are. */
import { z } from 'zod'
import { idField, onceField } from '../input.ts'
import { uploadName } from '../parts/files-input.tsx'
import type { SentForm, UploadedFile } from './case-view.ts'

/** Of a county, or the code of a city or province whose own case it is. */
export const caseCounty = z.string('county').regex(/^\d{2}(?:\d{2}){0,2}$/, 'county')

export const caseKeyFields = { county: caseCounty, id: idField<'case'>() }

/** The name of an action, a process or a lamp as an address says it. */
export const nameField = z.string('name').regex(/^[a-z][\w-]{0,60}$/, 'name')

const controls = {
  once: onceField,
  shown: z.string('text').max(4000, 'text').optional(),
  another: z.string('text').max(200, 'text').optional(),
}

/** Names no question may have: the page's own controls, and the parts of its addresses. */
export const ownControls: readonly string[] = [
  ...Object.keys(controls),
  'seen',
  'county',
  'id',
  'act',
  'process',
  'case_title',
  'case_area',
  'case_about',
]

const text = z.string().max(20_000)
const upload = z.instanceof(File)
const answer = z.union([text, upload, z.array(z.union([text, upload])).max(200)])

type Answer = z.output<typeof answer>

/** The page's own controls strictly, the questions as texts and files: the desk reads them by their declaration. */
export const withQuestions = <T extends z.ZodRawShape>(own: T) =>
  z.object({ ...controls, ...own }).catchall(answer) as unknown as z.ZodType<z.output<z.ZodObject<T>>>

export async function sentForm(input: object): Promise<SentForm> {
  const { once, shown = '', another } = input as { once: string; shown?: string; another?: string }
  const texts: Record<string, readonly string[]> = {}
  const uploads: Record<string, readonly UploadedFile[]> = {}
  for (const [name, value] of Object.entries(input) as [string, Answer][]) {
    if (ownControls.includes(name)) continue
    const all = Array.isArray(value) ? value : [value]
    const files = all.filter((one) => one instanceof File)
    const said = all.filter((one) => typeof one === 'string')
    if (files.length > 0) uploads[name.replace(/-upload$/, '')] = await readAll(files)
    if (said.length > 0 && name !== uploadName(name.replace(/-upload$/, ''))) texts[name] = said
  }
  return { once, texts, uploads, shown: shown.split(',').filter((name) => name !== ''), another }
}

/** A control in which no file was chosen sends one without a name. */
const readAll = (files: readonly File[]): Promise<UploadedFile[]> =>
  Promise.all(
    files
      .filter(({ name, size }) => name !== '' || size > 0)
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
