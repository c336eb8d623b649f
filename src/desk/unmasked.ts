/** A person's numbers in full: each is a deed of its own, written down before it is seen. */
import { type SealedField, type Staff, type Tx, unmask, type Vault } from '#access'
import type { Clock } from '#platform'
import type { Person } from '#registry'
import type { SensitiveNumbers } from '#web'

type Means = { readonly tx: Tx; readonly staff: Staff; readonly vault: Vault; readonly clock: Clock }

/** Refuses (`access.duty-missing`) without the duty; the reason goes into the audit trail with each field. */
export async function unmaskedNumbers(
  person: Person,
  reason: string,
  { tx, staff, ...by }: Means,
): Promise<SensitiveNumbers> {
  const { id: owner, area } = person
  const open = async (field: SealedField, sealed: string | null) =>
    sealed === null ? undefined : unmask(tx, { field, owner, area, sealed, reason }, { actor: staff, ...by })
  return {
    shown: 'full',
    idNumber: await open('id-number', person.id_number_sealed),
    phone: await open('phone', person.phone_sealed),
    bankAccount: await open('bank-account', person.account_sealed),
  }
}
