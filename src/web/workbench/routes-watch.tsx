/** Slips, policy documents and the task they belong to, as the office and the units watch over them. */

import { z } from 'zod'
import { fields, noFields } from '../input.ts'
import { page } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { at, may } from './at.ts'
import { DocumentsPage } from './documents.tsx'
import { decide, document, link, register, showTask, which } from './routes-task.tsx'
import { SlipsPage } from './slips.tsx'
import type { WatchDesk } from './watch-view.ts'

/** Whoever supervises, leads, or carries out. */
export const watching = ['plan:supervise', 'plan:instruct', 'unit:own'] as const

export const watchRoutes = (desk: WatchDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/slips',
    needs: watching,
    audit: 'nothing',
    input: fields({
      which: z.enum(['open', 'all']).default('open'),
      after: z.string('text').max(60, 'text').optional(),
    }),
    run: async (call) =>
      page(
        <SlipsPage {...(await desk.slips(at(call), call.input))} mayRaise={may(call, 'plan:supervise')} />,
      ),
  }),
  route({
    on: 'GET /staff/supervision/documents',
    needs: watching,
    audit: 'nothing',
    input: noFields,
    run: async (call) => page(<DocumentsPage documents={await desk.documents(at(call))} />),
  }),
  route({
    on: 'GET /staff/supervision/tasks/:plan/:task',
    needs: watching,
    audit: 'nothing',
    input: fields({ ...which, told: z.literal('yes').optional() }),
    run: (call) => showTask(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/tasks/:plan/:task/link',
    needs: 'plan:supervise',
    audit: 'link.decision-sent',
    input: link,
    run: (call) => decide(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/tasks/:plan/:task/document',
    needs: 'plan:supervise',
    audit: 'policy-document.register-sent',
    input: document,
    run: (call) => register(desk, call),
  }),
]
