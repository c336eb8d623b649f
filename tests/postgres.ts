/** PostgreSQL databases for tests: copies of one migrated template on the throw-away server. */
import pg from 'pg'
import { type Database, migrate, openDatabase } from '#platform'
import { release } from '../database/release.ts'

const template = 'tongxing_template'
let databases = 0

const openAt = (url: string) => openDatabase({ url, dataDirectory: '', durable: false })

/** The address of another database on the same server. */
function withDatabase(url: string, name: string): string {
  const address = new URL(url.replace('postgresql:///', 'postgresql://local/'))
  address.pathname = `/${name}`
  return address.href.replace('postgresql://local/', 'postgresql:///')
}

export async function asAdministrator(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export async function makeTemplate(url: string): Promise<void> {
  await asAdministrator(url, `create database ${template}`)
  const database = await openAt(withDatabase(url, template))
  await migrate(database.db, release)
  await database.close()
}

/** The address of a database as the server makes it, for programs that open it themselves. */
export async function emptyPostgresAddress(url: string): Promise<string> {
  const name = `address_${process.pid}_${nextNumber()}`
  await asAdministrator(url, `create database ${name}`)
  return withDatabase(url, name)
}

/** A database as the server makes it; of another owner when one is named, who then also is its user. */
export async function emptyPostgres(url: string, owner = 'postgres'): Promise<Database> {
  const name = `empty_${process.pid}_${nextNumber()}`
  await asAdministrator(url, `create database ${name} owner ${owner}`)
  return openAt(withDatabase(url, name).replace('user=postgres', `user=${owner}`))
}

export async function openPostgres(url: string): Promise<Database> {
  const name = `test_${process.pid}_${nextNumber()}`
  await asAdministrator(url, `create database ${name} template ${template}`)
  return openAt(withDatabase(url, name))
}

/** Workers are threads of one process, so a number alone could be taken twice. */
const nextNumber = () => `${++databases}_${Math.random().toString(36).slice(2, 10)}`
