/** The desk of cases: one queue, the page of one case of whatever process, its deeds, and beginning one. */
import { type AttachmentId, claim, findAttachment, release } from '#cases'
import { fieldsOf } from '#forms'
import { refuse } from '#kernel'
import { type CaseDesk, ownControls } from '#web'
import { acter, caseKey } from './case-acts.ts'
import { beginner, beginViewer } from './case-begin.ts'
import type { CaseMeans } from './case-means.ts'
import { dueTasks, queueView, urgentTasks } from './case-queue.ts'
import { caseView, openCase } from './case-shown.ts'

export type { Around, AroundWhat, CaseMeans } from './case-means.ts'

/** Refuses at the start what a page could not carry: a question named as one of the page's own controls. */
function checkNames({ world }: CaseMeans): void {
  for (const { id, actions } of world.processes)
    for (const { asks } of Object.values(actions))
      for (const { name } of asks ? fieldsOf(asks) : [])
        if (ownControls.includes(name)) throw new Error(`process ${id} asks a question named ${name}`)
}

export function caseDesk(means: CaseMeans): CaseDesk {
  checkNames(means)
  const { world } = means
  return {
    queue: (at, query) => queueView(at, means, query),
    dueTasks: (at) => dueTasks(at, world),
    urgentTasks: (at) => urgentTasks(at, world),
    async showCase(at, { act, ...key }) {
      return caseView(at, means, { opened: await openCase(at, means, caseKey(key)), act })
    },
    act: acter(means),
    claim: (at, key) => claim(at.tx, world, { case: caseKey(key), by: at.staff }),
    release: (at, key) => release(at.tx, world, { case: caseKey(key), by: at.staff }),
    async caseFile({ tx }, { county, file }) {
      const kept = await findAttachment(tx, county, file as AttachmentId)
      if (!kept) return refuse('desk.no-such-file')
      // Never shown in the browser: somebody else's page must not run here.
      return { name: kept.name, type: 'application/octet-stream', body: kept.bytes }
    },
    beginView: beginViewer(means),
    begin: beginner(means),
  }
}
