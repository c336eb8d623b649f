/** Facts only housing ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { housingRecordFacts } from './facts/housing.ts'
import { housingNeedFacts } from './facts/need.ts'

export const housingFacts = [...housingRecordFacts, ...housingNeedFacts] as const satisfies readonly Fact[]
