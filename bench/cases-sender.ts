/** A process that is made to be killed: sends commands at cases, each twice now and then, and says on its output which were acknowledged. */
import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { withScope } from '#access'
import { actOnCase, beginCase, findCase } from '#cases'
import { areaCode } from '#kernel'
import { openDatabase } from '#platform'
import { movableClock, officer, slip, toyUnit, toyWorld } from '../tests/toy-cases.ts'

/** `name`: of this life, so that its keys are its own. `again`: a command whose answer the life before did not live to hear. */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    data: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    again: { type: 'string' },
  },
})

const area = areaCode('441702')
const office = officer(area, '残工委', ['plan:import'])
const lead = toyUnit(area, '民政局')
const world = toyWorld(movableClock())
const { db } = await openDatabase({ url: values.url, dataDirectory: values.data, durable: true })

const say = (word: 'sends' | 'heard', key: string) => writeSync(1, `${word} ${key}\n`)

const begin = (key: string) =>
  withScope(db, office, (tx) =>
    beginCase(tx, world, {
      process: slip.id,
      action: 'raise',
      area,
      key,
      by: office,
      title: '督办',
      answers: { matter: '无障碍设施整改', lead, slip_due: '2026-03-20' },
      referable: { unit: new Map([[lead.id, lead]]) },
    }),
  )

/** A key says everything about its command: `case/number`. */
async function send(command: string): Promise<void> {
  say('sends', command)
  const [owner = '', number = '0'] = command.split('/')
  const { case: key } = await begin(owner)
  if (number !== '0')
    await withScope(db, office, async (tx) => {
      const seen = (await findCase(tx, key))?.length ?? 0
      const order = { case: key, action: 'urge', key: command, by: office, answers: {}, seen }
      await actOnCase(tx, world, order)
    })
  say('heard', command)
}

if (values.again) await send(values.again)
for (let n = 0; ; n++) {
  const command = `${values.name}${Math.floor(n / 5)}/${n % 5}`
  await send(command)
  if (n % 3 === 0) await send(command)
}
