/** `staff appoint`: an account with its first post; how an office that has none yet gets its first administrator. */
import { randomBytes } from 'node:crypto'
import { appoint, isOffice, offices } from '#access'
import { must, refuse } from '#kernel'
import { areaName } from '#standards'
import { areaOption, neededOption, option, wordAt } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

const officeNames = Object.keys(offices).join(', ')

export const staffAppoint: DataVerb = {
  name: 'staff appoint',
  usage: 'ACCOUNT --name NAME --office OFFICE --area CODE [--unit UNIT]',
  summary: 'make an account with a post; its first password is told once, here',
  options: {
    name: { type: 'string', meaning: 'the name colleagues see' },
    office: { type: 'string', meaning: officeNames },
    area: { type: 'string', meaning: 'the area of the post: a city, county, town or village' },
    unit: { type: 'string', meaning: 'the unit, as plans name it' },
  },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const account = wordAt(typed, 0, 'ACCOUNT')
    const office = neededOption(typed, 'office')
    if (!isOffice(office))
      return refuse('cli.option-wrong', {
        verb: 'staff appoint',
        why: `--office ${office}`,
        usage: officeNames,
      })
    const area = areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' })
    const unit = option(typed, 'unit')
    const post = { office, area, since: clock.today(), ...(unit === undefined ? {} : { unit }) }
    const password = randomBytes(12).toString('base64url')
    const appointment = { account, name: neededOption(typed, 'name'), password, post }
    const id = await inScope(async (tx) => must(await appoint(tx, appointment, clock)))
    const text = `${account}（${offices[office].zh}，${areaName(area) ?? area}）初始密码：${password}`
    return { json: { id, account, office, area, password }, text }
  },
}
