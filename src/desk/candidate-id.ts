/** One id for a person's candidacy for a programme, so that an address names it; nothing is kept for it. */
import { createHash } from 'node:crypto'
import type { Id } from '#kernel'
import type { CandidateKey } from '#needs'

type Candidacy = Pick<CandidateKey, 'personId' | 'programme'>

/** The person's id with the programme's name laid over it; laid over again it gives the person back. */
export const candidateId = ({ personId, programme }: Candidacy): Id<'candidate'> =>
  overlay(personId, programme) as Id<'candidate'>

/** Whom the id means if it is of this programme; of any other programme it means nobody. */
export const personOf = (id: string, programme: string): CandidateKey['personId'] =>
  overlay(id, programme) as CandidateKey['personId']

function overlay(id: string, programme: string): string {
  const mask = createHash('sha256').update(programme).digest()
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex').map((byte, at) => byte ^ (mask[at] ?? 0))
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
