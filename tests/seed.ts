/** Random tests draw the same people every time, so that a failure can be looked at again; `FC_SEED=random` draws others. */
import fc from 'fast-check'

const asked = process.env.FC_SEED ?? '20261123'
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) })
