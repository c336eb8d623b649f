/** News that something about a person is different now, told in the transaction that makes it so. */
import type { Tx } from '#access'
import { type Clock, newId, tell } from '#platform'
import type { PersonKey } from './person.ts'

/** Hearers look at the person again; news of a change that is rolled back is never told. */
export const tellChanged = (tx: Tx, { county, id }: PersonKey, clock: Clock): Promise<void> =>
  tell(tx, { topic: 'person.changed', key: newId(), payload: { county, id } }, clock)
