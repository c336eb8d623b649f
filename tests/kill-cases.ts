/** Kills a process that sends commands, again and again at any moment, and counts what the database then holds. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { system, withScope } from '#access'
import { casesAmiss } from '#cases'
import { migrate, openDatabase } from '#platform'
import { caseWorld } from '#supervision'
import { release } from '../database/release.ts'
import { movableClock } from './toy-cases.ts'

/** Where the database is: an address, or the directory of the embedded one. */
export type Target = { readonly url?: string; readonly data: string }

export type Tally = {
  readonly kills: number
  /** Commands somebody heard the answer of, and those among them that are not there or are there more than once. */
  readonly heard: number
  readonly lost: number
  readonly doubled: number
  /** Rows that differ from their histories; events, and what must be one for one with them. */
  readonly amiss: number
  readonly events: number
  readonly audited: number
  readonly urged: number
  readonly told: number
}

const sender = join(dirname(import.meta.dirname), 'bench', 'cases-sender.ts')

const open = ({ url, data }: Target) => openDatabase({ url, dataDirectory: data, durable: true })

/** Cost: a start of the process each kill. */
export async function killAndCount(target: Target, kills: number): Promise<Tally> {
  const database = await open(target)
  await migrate(database.db, release)
  await database.close()
  const heard = new Set<string>()
  let pending: string | undefined
  for (let life = 0; life < kills; life++) pending = await liveAndDie({ target, life, pending, heard })
  return { kills, ...(await count(target, heard)) }
}

type Life = { target: Target; life: number; pending: string | undefined; heard: Set<string> }

/** One life of the sender; answers the command it was killed in. */
async function liveAndDie({ target, life, pending, heard }: Life): Promise<string | undefined> {
  const told = [
    ...(target.url === undefined ? ['--data', target.data] : ['--url', target.url]),
    '--name',
    `life${life}-`,
    ...(pending === undefined ? [] : ['--again', pending]),
  ]
  const child = spawn(process.execPath, [sender, ...told], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const strike = striker(() => child.kill('SIGKILL'))
  let sending = pending
  let spoke = false
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, command = ''] = line.split(' ')
    if (word === 'heard') heard.add(command)
    sending = word === 'sends' ? command : undefined
    spoke = true
    strike(word === 'heard')
  }
  await ended
  if (!spoke) throw new Error('the sender did not live long enough to send anything')
  return sending
}

/** Strikes somewhere within a command after up to eight answers: measured in commands, because a busy machine is slow. */
function striker(kill: () => void): (isAnswer: boolean) => void {
  const after = Math.floor(Math.random() * 9)
  let [answers, began, longest] = [0, 0, 20]
  return (isAnswer) => {
    if (isAnswer) {
      answers += 1
      longest = Math.max(longest, performance.now() - began)
    } else began = performance.now()
    if (!isAnswer && answers === after) setTimeout(kill, Math.random() * longest)
  }
}

/** News may be told and audit written only with their event; `told` counts the news of urging. */
async function count(target: Target, heard: ReadonlySet<string>): Promise<Omit<Tally, 'kills'>> {
  const database = await open(target)
  try {
    const { rows } = await sql<{
      key: string
      n: number
    }>`select case when no = 1 then key || '/0' else key end as key,
      count(*) as n from cases.event group by 1`.execute(database.db)
    const found = new Map(rows.map(({ key, n }) => [key, n]))
    const one = async (query: ReturnType<typeof sql<{ n: number }>>) =>
      (await query.execute(database.db)).rows[0]?.n ?? 0
    const amiss = await withScope(database.db, system('doctor'), async (tx) => {
      let differing = 0
      for await (const _ of casesAmiss(tx, caseWorld(movableClock()))) differing += 1
      return differing
    })
    return {
      heard: heard.size,
      lost: [...heard].filter((key) => !found.has(key)).length,
      doubled: [...found.values()].filter((n) => n > 1).length,
      amiss,
      events: rows.reduce((sum, { n }) => sum + n, 0),
      audited: await one(
        sql`select count(*) as n from access.audit where event in ('case.began', 'case.acted')`,
      ),
      urged: await one(sql`select count(*) as n from cases.event where event->>'action' = 'urge'`),
      told: await one(sql`select count(*) as n from platform.outbox where topic = 'case.reminder'`),
    }
  } finally {
    await database.close()
  }
}
