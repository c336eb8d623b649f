/** 老年父母与成年残疾子女共同入住: moving into a home for the elderly together; asked through the grown child. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { isAdult } from '../../facts/person.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { noMutualCare } from '../facts/family.ts'

const basis = [cite(yangjiang14, '3.1.6')]

export const jointResidence = programme({
  id: 'joint-residence',
  partOf: 'elderly-disabled-care',
  name: {
    zh: '老年人与成年残疾子女共同入住',
    en: 'Old parents and grown children move in together',
    easy: '老人和残疾的孩子一起住养老院',
  },
  serves: 'household',
  summary: {
    zh: '老年人与成年残疾子女无法互相照顾的，可共同入住养老服务机构。',
    en: 'Where old parents and a grown child with a disability cannot care for each other, they may move in together.',
    easy: '爸妈老了，孩子有残疾，谁也照顾不了谁。可以一起住养老院。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, isAdult, noMutualCare.holds).because(...basis),
      amount: inKind(
        {
          zh: '共同入住养老服务机构（收费未写明）',
          en: 'A place for both in a home for the elderly (not said at what charge)',
          easy: '一起住养老院（要多少钱还没有写）',
        },
        'accommodation',
        'unstated',
      ),
    },
  ],
})
