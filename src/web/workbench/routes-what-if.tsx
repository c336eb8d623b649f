/** Trying out other rules: the form and its answer at one address, saved scenarios, comparison, the draft of a rule. */
import { z } from 'zod'
import { refuse } from '#kernel'
import { codeField, fields, idField, noFields, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { file, onward, page } from '../reply.ts'
import type { Route } from '../route.ts'
import { route } from '../route.ts'
import { at } from './at.ts'
import { WhatIfPage } from './what-if.tsx'
import { ComparePage } from './what-if-compare.tsx'
import type { TypedFields, WhatIfDesk } from './what-if-desk.ts'
import type { WhatIfView } from './what-if-view.ts'
import { WhatIfsPage } from './what-ifs.tsx'

const words = z.string().max(20_000)
const severalWords = z.union([words, z.array(words).max(100)])

/** The fields are those of the rule, so the desk judges their names; one it does not know is refused there. */
const asked = z.object({ programme: codeField }).catchall(severalWords) as unknown as z.ZodType<
  { readonly programme: string } & Readonly<Record<string, string | readonly string[]>>
>

const typedOf = (input: z.output<typeof asked>): TypedFields =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => name !== 'programme')
      .map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  )

const pageOf = (view: WhatIfView) =>
  page(<WhatIfPage {...view} />, { status: view.errors.length > 0 ? 422 : 200 })

const ids = z
  .union([z.uuid('s').transform((one) => [one]), z.array(z.uuid('s'))])
  .optional()
  .transform((all) => all ?? [])

export const whatIfRoutes = (desk: WhatIfDesk): readonly Route[] => [
  route({
    on: 'GET /staff/what-if',
    needs: 'whatif:run',
    audit: 'nothing',
    input: noFields,
    run: async (call) => page(<WhatIfsPage {...(await desk.whatIfs(at(call)))} />),
  }),
  route({
    on: 'GET /staff/what-if/compare',
    needs: 'whatif:run',
    audit: 'whatif.compared',
    input: fields({ s: ids }),
    run: async (call) => {
      const chosen = call.input.s
      if (chosen.length < 2 || chosen.length > 3) refuse('web.compare-two-or-three')
      return page(<ComparePage {...(await desk.compareWhatIfs(at(call), chosen))} />)
    },
  }),
  route({
    on: 'GET /staff/what-if/programmes/:programme',
    needs: 'whatif:run',
    audit: 'whatif.asked',
    input: asked,
    run: async (call) => {
      const { programme } = call.input
      return pageOf(await desk.whatIf(at(call), { programme, typed: typedOf(call.input) }))
    },
  }),
  route({
    on: 'GET /staff/what-if/programmes/:programme/draft',
    needs: 'whatif:run',
    audit: 'whatif.drafted',
    input: asked,
    run: async (call) => {
      const { programme } = call.input
      const { name, text } = await desk.draftWhatIf(at(call), { programme, typed: typedOf(call.input) })
      return file({ name, type: 'text/plain; charset=utf-8', body: text })
    },
  }),
  route({
    on: 'GET /staff/what-if/saved/:id',
    needs: 'whatif:run',
    audit: 'whatif.asked',
    input: fields({ id: idField<'scenario'>() }),
    run: async (call) => pageOf(await desk.savedWhatIf(at(call), call.input.id)),
  }),
  ...keepingRoutes(desk),
]

const keepingRoutes = (desk: WhatIfDesk): readonly Route[] => [
  route({
    on: 'POST /staff/what-if/save',
    needs: 'whatif:run',
    audit: 'whatif.saved',
    input: fields({
      once: onceField,
      programme: codeField,
      name: textField,
      shared: z.literal('yes').optional(),
      scenario: words,
    }),
    run: async (call) => {
      const { name = '', shared, ...form } = call.input
      const { id } = await desk.saveWhatIf(at(call), { ...form, name, shared: shared === 'yes' })
      return onward(paths.savedWhatIf(id), { noting: { subject: id } })
    },
  }),
  route({
    on: 'POST /staff/what-if/saved/:id',
    needs: 'whatif:run',
    audit: 'whatif.changed',
    input: fields({
      id: idField<'scenario'>(),
      once: onceField,
      to: z.enum(['shared', 'private', 'dropped']),
    }),
    run: async (call) => {
      const { id, to } = call.input
      await desk.changeWhatIf(at(call), { id, to })
      return onward(to === 'dropped' ? paths.whatIfs() : paths.savedWhatIf(id), { noting: { facts: { to } } })
    },
  }),
]
