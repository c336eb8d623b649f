/** A route in one object: method and path, who may, what is recorded, what comes in, then one call. */
import type { z } from 'zod'
import type { Actor, Duty, Tx } from '#access'
import type { Day } from '#kernel'
import type { Reader } from './reader.tsx'
import type { Reply } from './reply.ts'

export type Method = 'GET' | 'POST'

/** `'/staff/people/:county/:personId'` → `'county' | 'personId'` */
export type PathParam<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParam<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

/** Who may: everybody, every officer, or officers with the duty (one of the duties) named. */
export type Needs = 'public' | 'signed-in' | Duty | readonly Duty[]

/** `'nothing'` must be said aloud; a deed of an officer always has an event (tested over all routes). */
export type Audit = `${string}.${string}` | 'nothing'

export type Call<I> = {
  readonly input: I
  readonly tx: Tx
  readonly actor: Actor
  readonly reader: Reader
  readonly today: Day
  readonly request: Request
}

type RouteShape<P extends string, S extends z.ZodType> = {
  readonly on: `${Method} ${P}`
  readonly needs: Needs
  readonly audit: Audit
  /** `own`: the deed opens its own transactions and records itself; a slow password check must hold up nobody. */
  readonly scope?: 'own'
  /** The page is the same for everybody and may be shown again as it was for some seconds. */
  readonly kept?: true
  /** Path parameters and query (GET) or form (POST) together; a path parameter left out does not compile. */
  readonly input: S
  run(call: Call<z.output<S>>): Promise<Reply> | Reply
}

/** A route whose input type has been checked and forgotten: what `mount` needs. */
export type Route = {
  readonly method: Method
  readonly path: string
  readonly needs: Needs
  readonly audit: Audit
  readonly scope?: 'own'
  readonly kept?: true
  readonly input: z.ZodType
  run(call: Call<unknown>): Promise<Reply> | Reply
}

export function route<const P extends string, S extends z.ZodType<Record<PathParam<P>, unknown>>>(
  shape: RouteShape<P, S>,
): Route {
  const [method, path] = shape.on.split(' ') as [Method, string]
  return { ...shape, method, path, run: (call) => shape.run(call as Call<z.output<S>>) }
}
