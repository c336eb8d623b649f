/** 盲人读物、有声读物、残疾人题材出版扶持: by a fund, central purchase or awards, which Shuozhou has yet to choose. */
import { all, cite, inKind, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { reached } from '../../terms.ts'
import { workSamples } from '../bring.ts'
import { publishes } from '../facts/enterprise.ts'

const id = 'publishing-support'
const name = { zh: '盲人读物等出版扶持', en: 'Support for publishers', easy: '出版盲人的书，政府帮' }
const basis = [cite(shuozhou13, '3.3.6'), cite(shuozhou13, 'annex', 21)]

export const publishingSupport = programme({
  id,
  name,
  serves: 'enterprise',
  summary: {
    zh: '出版盲人读物、有声读物、残疾人题材作品的，可以得到扶持。',
    en: 'Support for reading for the blind, audio books and works about persons with disabilities.',
    easy: '出版盲人的书、听的书、讲残疾人的书，政府帮一些。',
  },
  bring: [businessLicence, workSamples],
  variants: [
    {
      ...inShuozhou,
      basis,
      /** What the plan encourages is the publishing; the fund or policy that does so it is to set up. */
      eligible: all(
        publishes.hasAny('for-the-blind', 'audio', 'about-disability'),
        reached(id, name, 'enterprise'),
      ).because(...basis),
      amount: inKind(
        {
          zh: '专项基金，或者集中采购、精品奖励等扶持政策',
          en: 'A special fund, central purchase or awards for quality',
          easy: '政府出钱，或者买书，或者奖励',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
