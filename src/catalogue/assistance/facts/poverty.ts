/** Leaving poverty, as the register of poor households says; being out of it firmly or not is another fact. */
import { yesNo } from '#policy'

export const outOfPoverty = yesNo({
  key: 'out_of_poverty',
  record: 'income-status',
  about: 'household',
  label: { zh: '脱贫认定', en: 'Found to be out of poverty', easy: '脱贫了没有' },
  question: {
    zh: '您家是否已按程序认定脱贫（退出贫困户）？',
    en: 'Has your household been found to be out of poverty?',
    easy: '村里说过您家已经脱贫了吗？',
  },
  values: {
    yes: { zh: '已认定脱贫', en: 'found to be out of poverty', easy: '已经脱贫' },
    no: { zh: '尚未脱贫', en: 'not out of poverty', easy: '还没有脱贫' },
  },
})

export const povertyFacts = [outOfPoverty] as const
