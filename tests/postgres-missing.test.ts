/** Stands in for the PostgreSQL half of the database tests where the machine has no server binaries. */
import { test } from 'vitest'

test.skip('the database tests on PostgreSQL: no initdb and postgres found; they ran on PGlite only', () =>
  undefined)
