/** Numbers the offices set where the plans leave them open: dated, placed, with the document they stand on. */
export { parameterProblems } from './problems.ts'
export type { NewSetting } from './set.ts'
export { allParameters, listSettings, setParameter } from './set.ts'
export { selectSettings as listSettingRows } from './store.ts'
