/** On whose behalf a verb acts where two people must differ: the name said, or the user of the machine. */
import { userInfo } from 'node:os'
import { type System, system } from '#access'
import { option } from './typed.ts'
import type { Options, Typed } from './verb.ts'

export const actingOption = {
  by: { type: 'string', meaning: 'who does it; a pay run is approved by somebody else than its maker' },
} as const satisfies Options

/** `cli:name`, as the audit trail shows it. */
export const actingFor = (typed: Typed): System =>
  system(`cli:${(option(typed, 'by') ?? userInfo().username).trim().replace(/\s+/g, '-')}`)
