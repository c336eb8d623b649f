/** Every process of the catalogue is declared without fault. */
import { expect, test } from 'vitest'
import { faultsOf } from '#process'
import { processes } from './processes.ts'

test.each(processes.map((process) => [process.id, process] as const))(
  'the process %s is declared without fault',
  (_, process) => {
    expect(faultsOf(process)).toEqual([])
  },
)
