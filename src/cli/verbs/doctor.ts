/** `doctor`: proves that what is kept twice agrees, that histories give their projections, and that the audit chain is whole. */
import { checkAudit, type Tx } from '#access'
import { casesAmiss } from '#cases'
import { candidatesAmiss } from '#needs'
import { paymentsAmiss } from '#payments'
import { plansAmiss } from '#plans'
import { type Clock, openFiles } from '#platform'
import { compareProfiles, listCounties } from '#registry'
import { caseWorld, supervisionAmiss } from '#supervision'
import { readRegister, registerAmiss } from '#units'
import type { DataVerb } from '../verb.ts'

type Finding = { readonly check: string; readonly of: number; readonly faults: readonly unknown[] }

/** So many faults of a check are listed; any is one too many. */
const listed = 20

export const doctor: DataVerb = {
  name: 'doctor',
  usage: '',
  summary: 'profile = recomputation, audit chain whole, projections = histories, sums consistent',
  needs: 'database',
  async run(_typed, { config, db, inScope, clock }) {
    const audit = await checkAudit(db, openFiles(config.dataDirectory))
    const findings: Finding[] = [
      await inScope((tx) => profiles(tx, clock)),
      { check: 'audit', of: audit.rows, faults: audit.faults },
      { check: 'plans', of: 0, faults: await inScope(plansAmiss) },
      await inScope((tx) => units(tx, clock)),
      await inScope((tx) => gathered('candidates', candidatesAmiss(tx))),
      await inScope((tx) => gathered('payments', paymentsAmiss(tx))),
      await inScope((tx) => gathered('cases', casesAmiss(tx, caseWorld(clock)))),
      await inScope((tx) => gathered('obligations', supervisionAmiss(tx, caseWorld(clock)))),
    ]
    const sound = findings.every(({ faults }) => faults.length === 0)
    const line = ({ check, faults }: Finding) =>
      `${faults.length === 0 ? 'ok' : 'FAULT'} ${check}${faults.map((fault) => `\n  ${JSON.stringify(fault)}`).join('')}`
    return { json: { sound, findings }, text: findings.map(line).join('\n'), failed: !sound }
  },
}

async function units(tx: Tx, clock: Clock): Promise<Finding> {
  const register = await readRegister(tx)
  return { check: 'units', of: register.units.size, faults: registerAmiss(register, clock.today()) }
}

/** A profile speaks for the day it was last brought to; the registry compares it with the records of that day. */
async function profiles(tx: Tx, clock: Clock): Promise<Finding> {
  const faults: unknown[] = []
  const counties = await listCounties(tx)
  for (const county of counties) {
    const differences = await compareProfiles(tx, county, { on: clock.today(), limit: listed })
    faults.push(...differences.map((difference) => ({ county, ...difference })))
  }
  return { check: 'profiles', of: counties.length, faults: faults.slice(0, listed) }
}

async function gathered(check: string, amiss: AsyncGenerator<unknown>): Promise<Finding> {
  const faults: unknown[] = []
  for await (const fault of amiss) if (faults.push(fault) >= listed) break
  return { check, of: 0, faults }
}
