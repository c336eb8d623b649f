/** What the pages ask of the domains: the counter for citizens, the desk for officers, the door, the long work behind them. */
export { counterOf } from './counter.ts'
export { type Jobs, jobsOf } from './jobs.ts'
export { payDesk } from './pay-desk.ts'
export { peopleDesk } from './people-desk.ts'
export { planDesk } from './plan-desk.ts'
export { deskProblems } from './problems.ts'
export { type Doorkeeper, doorkeeperOf } from './sign-in.ts'
export { sweepDesk } from './sweep-desk.ts'
