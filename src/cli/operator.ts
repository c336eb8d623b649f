/** What a verb works with: settings, the migrated database, keys, clock and the office's numbers. */
import { checkInstallation, openVault, system, type Tx, type Vault, withScope } from '#access'
import {
  type Clock,
  type Config,
  clockFrom,
  type Database,
  type Db,
  type Environment,
  migrate,
  openDatabase,
  readConfig,
  systemClock,
} from '#platform'
import { release } from '../../database/release.ts'

export type Operator = {
  readonly config: Config
  readonly database: Database
  readonly db: Db
  readonly vault: Vault
  readonly clock: Clock
  /** One transaction as the product itself; the audit names the verb. */
  readonly inScope: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** Opens the database, brings it to this release and runs `work`; closes it whatever happens. */
export async function withOperator<T>(
  environment: Environment,
  verb: string,
  work: (operator: Operator) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment)
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDirectory: config.dataDirectory,
    durable: config.durable,
  })
  try {
    await migrate(database.db, release)
    await checkInstallation(database.db, config.mode, config.keys)
    const clock = config.now === undefined ? systemClock : clockFrom(config.now)
    const actor = system(`cli.${verb.replaceAll(' ', '-')}`)
    const inScope: Operator['inScope'] = (work) => withScope(database.db, actor, work)
    return await work({ config, database, db: database.db, vault: openVault(config.keys), clock, inScope })
  } finally {
    await database.close()
  }
}
