/** Who may see and do what, proved afterwards: actors, scope, duties, sign-in, audit, sealed fields. */
export * from './actor.ts'
export type { Appointment, NewPost } from './appoint.ts'
export { appoint, dismiss, givePost, resetPassword, takePost } from './appoint.ts'
export type { AuditEvent, AuditFacts } from './audit.ts'
export { record } from './audit.ts'
export type { AuditFault, AuditReport } from './audit-check.ts'
export { verifyAudit } from './audit-check.ts'
export { checkAudit } from './audit-checkup.ts'
export { normaliseField } from './blind-index.ts'
export type { PasswordChange } from './change-password.ts'
export { changePassword } from './change-password.ts'
export type { DemoAccount, DemoOfficer } from './demo-staff.ts'
export { appointDemoOfficers, appointDemoStaff } from './demo-staff.ts'
export * from './duties.ts'
export { checkInstallation } from './installation.ts'
export * from './mask.ts'
export { accessProblems } from './problems.ts'
export type { Tx } from './scope.ts'
export { actorOf, withScope } from './scope.ts'
export type { SessionCookie, SessionRules } from './session.ts'
export {
  actorOfSession,
  changePost,
  countiesIn,
  endSession,
  postsOfStaff,
  sessionCookie,
  sessionCookieName,
} from './session.ts'
export type { SignedIn, SignIn } from './sign-in.ts'
export { signIn } from './sign-in.ts'
export type { AuditRow, Lane } from './store-audit.ts'
export { listAuditOf } from './store-audit.ts'
export { isInOffice, listOfficers, type Officer } from './store-officers.ts'
export type { Post } from './store-staff.ts'
export { findStaffName } from './store-staff.ts'
export type { Unmasking } from './unmask.ts'
export { unmask } from './unmask.ts'
export type { SealedField, Sealing, Vault, VaultKeys } from './vault.ts'
export { openVault } from './vault.ts'
