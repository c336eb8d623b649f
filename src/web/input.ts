/** What comes in with a request: gathered, emptied of empty fields, parsed once, or refused with a sentence. */
import type { Context } from 'hono'
import { z } from 'zod'
import type { AreaCode, CountyCode, Id } from '#kernel'
import { isAreaCode, isId, refuse } from '#kernel'

type Raw = Record<string, unknown>

/** Parameters that chat programs and counters hang on shared links; they mean nothing to any page. */
const strays = /^(?:from|isappinstalled|scene|utm_\w+|wx\w*|clicktime|enterid|spm)$/

/** The fields of a route. A name it does not know is refused, so that a mistyped filter is never "everything". */
export const fields = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape)

/** Typed without index signature, so that a path parameter cannot hide in it. */
export const noFields: z.ZodType<Record<never, never>> = fields({})

const read = <T>(what: string, test: (text: string) => boolean) =>
  z.string(what).refine(test, what) as unknown as z.ZodType<T, string>

export const idField = <K extends string>() => read<Id<K>>('id', isId)
export const areaField = read<AreaCode>('area', isAreaCode)
export const countyField = read<CountyCode>('county', (text) => /^\d{6}$/.test(text))
/** A short code of ours: a programme, an indicator, a unit. */
export const codeField = z.string('code').regex(/^[\w-]{1,64}$/, 'code')
/** Free text as typed; the domain decides what it accepts. */
export const textField = z.string('text').trim().max(2000, 'text').optional()
export const pageField = z.coerce.number('page').int('page').min(1, 'page').max(100_000, 'page').default(1)
/** The idempotency key every form of an officer carries. */
export const onceField = idField<'once'>()

const dropEmpty = (raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== '' && value !== undefined))

function queryOf(c: Context): Raw {
  const query: Raw = {}
  for (const [name, values] of Object.entries(c.req.queries()))
    if (!strays.test(name)) query[name] = values.length > 1 ? values : values[0]
  return query
}

async function formOf(c: Context): Promise<Raw> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type))
    return refuse('web.not-a-form')
  return c.req.parseBody({ all: true }).catch(() => refuse('web.not-a-form'))
}

/** Everything the request says: query or form first, then the path, which wins. */
export async function gather(c: Context): Promise<Raw> {
  const said = c.req.method === 'POST' ? await formOf(c) : queryOf(c)
  return { ...dropEmpty(said), ...c.req.param() }
}

/** The parsed input, or `web.malformed` naming the first field that cannot be read. */
export function parseInput<T>(schema: z.ZodType<T>, raw: Raw): T {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return refuse('web.unknown-field', { field: issue.keys.join('、') })
  const field = String(issue?.path[0] ?? '')
  const value = raw[field]
  if (value === undefined) return refuse('web.missing-field', { field })
  return refuse('web.malformed', { field, value: typeof value === 'string' ? value.slice(0, 80) : '…' })
}
