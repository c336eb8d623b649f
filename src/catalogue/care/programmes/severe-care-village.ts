/** 村（社区）社会化照护: what able villages offer to severe disability, whatever the income. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, severe } from '../../terms.ts'

const basis = [cite(yangjiang14, 'box-2', 10)]

export const severeCareVillage = programme({
  id: 'severe-care-village',
  partOf: 'severe-lowincome-care',
  name: {
    zh: '村（社区）社会化照护',
    en: 'Care in the village',
    easy: '在村里、社区里，有人照顾',
  },
  serves: 'person',
  summary: {
    zh: '有条件的村（社区）照护重度残疾人：集中照护、白天照料，或者上门服务、邻里帮助。',
    en: 'Able villages care for severe disability: together, by day, at home, among neighbours.',
    easy: '残疾重的人，村里、社区里有人来照顾。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'where-able',
      eligible: all(disabledPerson, severe(yangjiang14)).because(...basis),
      amount: inKind(
        {
          zh: '集中照护、白天照料、上门服务、邻里互助等',
          en: 'Care together, day care, services at home, help among neighbours',
          easy: '白天有人照顾，有人上门，邻居帮忙',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
