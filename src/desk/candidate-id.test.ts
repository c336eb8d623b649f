/** The id of a candidacy leads back to its person, and only by its own programme. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId } from '#kernel'
import type { PersonId } from '#registry'
import { candidateId, personOf } from './candidate-id.ts'

const anyPerson = fc.uuid() as fc.Arbitrary<PersonId>
const anyName = fc.stringMatching(/^[a-z][a-z-]{2,30}$/)

test('an id leads back to its person by its own programme and to nobody by another', () =>
  fc.assert(
    fc.property(anyPerson, anyName, anyName, (personId, programme, other) => {
      const id = candidateId({ personId, programme })
      expect(isId(id)).toBe(true)
      expect(personOf(id, programme)).toBe(personId)
      expect(personOf(id, other) === personId).toBe(other === programme)
    }),
  ))
