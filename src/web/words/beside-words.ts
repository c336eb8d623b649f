/** Words of what a person's benefits do to each other. */
import type { StaffPhrases } from './phrases.ts'

export const besideWords = {
  title: { zh: '与其他待遇的关系', en: 'Beside other benefits' },
  excluded: { zh: '不能与已享受的待遇同时享受', en: 'Cannot be had beside what the person has' },
  settled: { zh: '两项待遇怎样处理', en: 'How this is settled' },
  settledHint: {
    zh: '例如：本人选择保留哪一项，另一项从哪个月停发，由谁办理。',
    en: 'For example: which one the person keeps, from which month the other ends, and who sees to it.',
  },
  settledMissing: {
    zh: '两项待遇不能同时享受：请写明怎样处理，至少五个字',
    en: 'The two cannot be had together: say how this is settled, in at least five characters',
  },
} satisfies StaffPhrases
