/** 低收入和重度残疾人: Yangjiang does not decide whether both are asked for, or either. */
import { all, any, leftOpen } from '#policy'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { lowIncome, severe } from '../terms.ts'

const two = [lowIncome(yangjiang14), severe(yangjiang14)] as const

export const lowIncomeSevere = leftOpen(
  'assessment-subsidy.group',
  {
    zh: '属于低收入和重度残疾人（原文未写明须同时具备还是具备其一）',
    en: 'Of low income and severely disabled (the text leaves open whether both or either)',
    easy: '收入低、残疾重（不知道是一样就行，还是两样都要）',
  },
  { readings: [all(...two), any(...two)] },
)
