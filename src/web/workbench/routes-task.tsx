/** One task of a plan: what it is tied to is decided, documents it asks for are registered. */
import { z } from 'zod'
import { linkKinds } from '#supervision'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import type { Call } from '../route.ts'
import { documentKinds } from '../words/evidence-words.ts'
import { taskWords as words } from '../words/task-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { at, may } from './at.ts'
import { keysOf } from './routes-supervision.tsx'
import { TaskPage } from './task.tsx'
import { endIn } from './task-link-deed.tsx'
import { readingOf, type Said, type TypedForm } from './typed-form.ts'
import type { WatchDesk } from './watch-view.ts'

export const which = { plan: idField<'plan'>(), task: z.string('text').max(200, 'text') }
type Which = { readonly plan: string; readonly task: string }

export async function showTask(
  desk: WatchDesk,
  call: Call<Which & { readonly told?: 'yes' | undefined }>,
  typed?: TypedForm,
): Promise<Reply> {
  const { plan, task, told } = call.input
  const view = await desk.task(at(call), { plan, task })
  const maySupervise = may(call, 'plan:supervise')
  return page(
    <TaskPage {...view} maySupervise={maySupervise} told={told !== undefined && !typed} typed={typed} />,
    { status: typed ? 422 : 200 },
  )
}

const toldTask = (which: Which) => onward(`${paths.watchedTask(which, { told: 'yes' })}#told`)

export const link = fields({
  ...which,
  once: onceField,
  end: textField,
  verdict: z.enum(['confirmed', 'refused', 'withdrawn']),
  reason: textField,
})

export async function decide(desk: WatchDesk, call: Call<z.output<typeof link>>): Promise<Reply> {
  const { plan, task, verdict, reason } = call.input
  const end = endIn(call.input.end)
  const kind = keysOf(linkKinds).find((one) => one === end?.kind)
  if (!end || !kind) {
    const errors = [{ field: 'end', says: words.targetMissing }]
    return showTask(desk, { ...call, input: { plan, task } }, { form: 'link', said: { reason }, errors })
  }
  await desk.decideLink(at(call), { plan, task, end: { kind, id: end.id }, verdict, reason })
  return toldTask({ plan, task })
}

/** Names of the fields end in the form they are of: `title-w0`. */
export const document = z
  .object({ ...which, once: onceField, form: z.string('text').regex(/^(?:other|w\d{1,2})$/, 'text') })
  .catchall(textField)

export async function register(desk: WatchDesk, call: Call<z.output<typeof document>>): Promise<Reply> {
  const { plan, task, once, form, ...rest } = call.input
  const said = rest as Said
  const read = readingOf(said)
  const title = read.text(`title-${form}`, words.titleMissing, 4)
  const drafter = read.text(`drafter-${form}`, watchWords.unitMissing)
  const due = read.day(`due-${form}`)
  const kind = keysOf(documentKinds).find((one) => one === said[`kind-${form}`]) ?? 'measure'
  if (!title || !drafter || !due)
    return showTask(desk, { ...call, input: { plan, task } }, { form, said, errors: read.errors })
  await desk.registerDocument(at(call), { plan, task, title, kind, drafter, due, once })
  return toldTask({ plan, task })
}
