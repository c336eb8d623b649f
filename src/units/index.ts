/** The register of units over time: names, ends, groups, and whom a plan means by a name. */
export { addMember, endMember, type LeavingMember, type Meaning, meanUnit, type NewMember } from './belong.ts'
export { type RegisterAmiss, registerAmiss } from './doctor.ts'
export { fillGroup, foundStandard, type Members, type Start } from './found-standard.ts'
export { type Ending, endUnit, foundUnit, type NewUnit, type Renaming, renameUnit } from './keep.ts'
export { unitProblems } from './problems.ts'
export { readRegister, registerOf } from './read.ts'
export {
  type Asked,
  type Because,
  type Expanded,
  expand,
  type Found,
  type Resolved,
  resolveUnit,
  type Why,
  type Written,
} from './resolve.ts'
export { sameOffice } from './same-office.ts'
export { committeeMembers, countyGovernments, type StandardUnit, standardUnits } from './standard-names.ts'
export {
  areaOf,
  directMembersOn,
  idOf,
  livesOn,
  type Membership,
  membersOn,
  nameOn,
  namesOver,
  type Register,
  type Unit,
  type UnitId,
  type UnitKind,
  type UnitName,
  unitOn,
} from './unit.ts'
