/** 公园、景点、文体设施免费或优惠开放: which venue is free and which is cheaper, the plans do not say. */
import type { PlainWords } from '#kernel'
import { cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inLinhe, inShuozhou, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.5.1')] }

const entry = (words: PlainWords) => inKind(words, 'discount', 'unstated')

export const venueFreeEntry = programme({
  id: 'venue-free-entry',
  name: {
    zh: '公园、景点和文体设施免费或优惠开放',
    en: 'Free or cheaper entry to parks, sights, culture and sport',
    easy: '进公园、图书馆、体育馆，不要钱或者便宜',
  },
  serves: 'person',
  summary: {
    zh: '残疾人进入公园、景区和公共文体场馆（张店区限公共文体场馆），免费或者享受优惠。',
    en: 'Public venues are free or cheaper for persons with disabilities.',
    easy: '残疾人进公园、去体育馆，不要钱，或者少花钱。',
  },
  bring: [certificateItself, identityCard],
  variants: [
    {
      ...shuozhou,
      eligible: disabledPerson.because(...shuozhou.basis),
      amount: entry({
        zh: '进入公园、景点和公共文体设施，免费或者优惠',
        en: 'Parks, sights, public culture and sport: free or cheaper',
        easy: '公园、景点、图书馆、体育馆，不要钱或者便宜',
      }),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: entry({
        zh: '公共文化体育设施免费或者优惠',
        en: 'Public culture and sport: free or cheaper',
        easy: '图书馆、文化馆、体育馆，不要钱或者便宜',
      }),
    },
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      amount: inKind(
        {
          zh: '公园、景区、图书馆和体育馆免费',
          en: 'Parks, sights, libraries and sports halls are free',
          easy: '进公园、景区、图书馆、体育馆，不要钱',
        },
        'free',
        'unstated',
      ),
    },
  ],
})
