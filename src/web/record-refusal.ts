/** An officer who reached for what is not hers leaves a trace: who, for what, and why it was refused. */
import type { Staff } from '#access'
import { Refusal } from '#kernel'
import type { WebContext } from './context.ts'
import type { Route } from './route.ts'

/** Missing duties, and things that are not there for this officer; slips of the pen are nobody's business. */
const telling: readonly (number | undefined)[] = [403, 404]

type Refused = { readonly route: Route; readonly context: WebContext; readonly subject: string | undefined }

/** Recorded in a transaction of its own: that of the request is gone. */
export async function recordRefusal(
  error: unknown,
  staff: Staff,
  { route, context, subject }: Refused,
): Promise<void> {
  if (!(error instanceof Refusal)) return
  const { code } = error.problem
  if (!telling.includes(context.problems[code]?.status)) return
  await context.inScope(staff, (tx) =>
    context.record(tx, {
      event: 'request.refused',
      area: staff.area,
      ...(subject ? { subject } : {}),
      facts: { asked: `${route.method} ${route.path}`, code },
    }),
  )
}
