/** A process that is made to be killed: sends commands at obligations and slips, each twice now and then, and says on its output which were acknowledged. */
import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Staff, withScope } from '#access'
import { actOnCase, beginCase, type CaseKey, findCase } from '#cases'
import type { Answers } from '#forms'
import { areaCode } from '#kernel'
import { openDatabase } from '#platform'
import { caseWorld } from '#supervision'
import { movableClock, officer, toyUnit } from '../tests/toy-cases.ts'

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
const office = officer(area, '残工委', ['plan:supervise'])
const unit = officer(area, '民政局', ['unit:own'])
const holder = toyUnit(area, '民政局')
const figure = { id: 'figure-1', name: '覆盖率' }
const world = caseWorld(movableClock())
const { db } = await openDatabase({ url: values.url, dataDirectory: values.data, durable: true })

type Step = { readonly action: string; readonly by: Staff; readonly answers: Answers }

const step = (by: Staff, action: string, answers: Answers = {}): Step => ({ action, by, answers })
const evidence = { evidence_kind: 'record', evidence_records: [figure] }
const account = '已完成整改并逐户回访核实。'
const told = { urging: '请按期反馈。' }
const found = { finding: '现场核查属实。' }

/** The usual course of an obligation and of a slip, one after the other; the first step begins it. */
const courses: Readonly<Record<string, readonly Step[]>> = {
  obligation: [
    step(office, 'assign', {
      unit: holder,
      duty: '无障碍设施整改',
      obligation_kind: 'done',
      obligation_due: '2026-06-30',
    }),
    step(unit, 'sign'),
    step(office, 'urge', told),
    step(unit, 'progress', { obligation_standing: 'under-way', account, ...evidence }),
    step(unit, 'report', { account, ...evidence }),
    step(office, 'accept', found),
  ],
  slip: [
    step(office, 'raise', {
      matter: '无障碍设施整改',
      demand: '限期整改到位。',
      lead: holder,
      slip_due: '2026-03-20',
    }),
    step(office, 'issue'),
    step(unit, 'sign'),
    step(office, 'urge', told),
    step(unit, 'report', { slip_outcome: 'done', account, ...evidence }),
    step(office, 'accept', found),
  ],
}
const referable = { unit: new Map([[holder.id, holder]]), record: new Map([[figure.id, figure]]) }

const say = (word: 'sends' | 'heard', key: string) => writeSync(1, `${word} ${key}\n`)

async function begin(process: string, key: string, { action, by, answers }: Step): Promise<CaseKey> {
  const order = { process, action, area, key, by, answers, referable, title: '无障碍设施整改' }
  const begun = await withScope(db, by, (tx) => beginCase(tx, world, order))
  return begun.case
}

/** A key says everything about its command: `case/number`, and the name of a case which process it runs by. */
async function send(command: string): Promise<void> {
  say('sends', command)
  const [owner = '', number = '0'] = command.split('/')
  const process = owner.endsWith('s') ? 'slip' : 'obligation'
  const [first, ...others] = courses[process] ?? []
  const next = others[Number(number) - 1]
  if (!first) throw new RangeError(`no course of ${process}`)
  const key = await begin(process, owner, first)
  if (next)
    await withScope(db, next.by, async (tx) => {
      const seen = (await findCase(tx, key))?.length ?? 0
      await actOnCase(tx, world, { case: key, key: command, seen, referable, ...next })
    })
  say('heard', command)
}

if (values.again) await send(values.again)
for (let n = 0; ; n++) {
  const owner = Math.floor(n / 6)
  const command = `${values.name}${owner}${owner % 2 === 0 ? 'o' : 's'}/${n % 6}`
  await send(command)
  if (n % 3 === 0) await send(command)
}
