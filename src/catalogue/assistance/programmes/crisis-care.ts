/** 临时生活照料: the village committee looks after people whose guardian cannot. */
import { all, cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { guardianUnable } from '../facts/family.ts'

const id = 'crisis-care'
const name = {
  zh: '突发事件中的临时生活照料',
  en: 'Temporary care in an emergency',
  easy: '出了急事，有人来照料',
}
const basis = [cite(yangjiang14, 'box-2', 13)]

export const crisisCare = programme({
  id,
  partOf: 'crisis-relief',
  name,
  serves: 'person',
  summary: {
    zh: '监护人因紧急情况无法履行职责的，由村（居）委会提供必要的临时生活照料。',
    en: 'The village or residents’ committee looks after people whose guardian cannot act.',
    easy: '监护人照顾不了您，村里、社区派人来照料。',
  },
  bring: [identityCard],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, guardianUnable.holds, qualifies(id, name)).because(...basis),
      amount: inKind(
        { zh: '临时生活照料', en: 'Temporary living care', easy: '有人来照料生活' },
        'service',
        'unstated',
      ),
    },
  ],
})
