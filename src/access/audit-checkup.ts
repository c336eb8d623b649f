/** The audit trail's part of `doctor`: whole by itself, and not shorter than it was when last looked at. */
import type { Db, Files } from '#platform'
import { system } from './actor.ts'
import type { AuditReport } from './audit-check.ts'
import { verifyAudit } from './audit-check.ts'
import { withScope } from './scope.ts'
import type { Lane } from './store-audit.ts'

/** Kept outside the database: who can rewrite the tables cannot also rewrite what a copy of this file says. */
const kept = 'audit-heads.json'

/** Checks against the heads of the last whole trail, and keeps the new ones only when nothing is wrong. */
export async function checkAudit(db: Db, files: Files): Promise<AuditReport> {
  const before = await files.find(kept)
  const heads = before ? (JSON.parse(before.toString()) as Lane[]) : []
  const report = await withScope(db, system('doctor'), (tx) => verifyAudit(tx, heads))
  if (report.faults.length === 0) await files.write(kept, JSON.stringify(report.heads))
  return report
}
