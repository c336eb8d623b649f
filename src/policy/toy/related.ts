/** Programmes and relations of the toy club, for looking at two of them together. */
import { day, fen } from '#kernel'
import { perMonth } from '../amount.ts'
import type { Condition } from '../condition.ts'
import { type Programme, programme } from '../programme.ts'
import { type Relation, relation } from '../relation.ts'
import { cite } from '../source.ts'
import { rules as club, northCity, same } from './facts.ts'

export const at = { on: day('2020-06-30'), area: northCity }

export const declared = (id: string, eligible: Condition, amount = perMonth(fen(100))): Programme =>
  programme({
    id,
    name: same(id),
    summary: same(id),
    serves: 'person',
    bring: [],
    variants: [{ in: northCity, from: day('2020-01-01'), basis: [], eligible, amount }],
  })

export const related = (told: Omit<Relation, 'because' | 'words'>): Relation =>
  relation({ ...told, because: [cite(club, '1')], words: same(told.kind) })
