/** Facts of prevention before birth. */
import { oneOf } from '#policy'

export const childbearing = oneOf({
  key: 'childbearing_stage',
  record: 'health',
  label: { zh: '婚育阶段', en: 'Marriage and childbearing', easy: '要不要生孩子' },
  question: {
    zh: '您目前处于哪个婚育阶段？',
    en: 'Are you about to marry, planning a child, or expecting one?',
    easy: '您现在要结婚，想生孩子，还是已经怀孕了？',
  },
  values: {
    marrying: { zh: '婚前', en: 'about to marry', easy: '要结婚' },
    planning: { zh: '孕前', en: 'planning a child', easy: '想生孩子' },
    expecting: { zh: '孕期', en: 'expecting a child', easy: '怀孕了' },
    none: { zh: '都不是', en: 'none of these', easy: '都不是' },
  },
})

export const childbearingFacts = [childbearing] as const
