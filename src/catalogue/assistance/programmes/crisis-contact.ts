/** 包保联系人: somebody who stays in touch with people isolated at home. */
import { all, cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { isolatedAtHome } from '../facts/need.ts'

const basis = [cite(yangjiang14, 'box-2', 13)]

export const crisisContact = programme({
  id: 'crisis-contact',
  partOf: 'crisis-relief',
  name: {
    zh: '居家隔离期间的联系和探视',
    en: 'A contact person during isolation at home',
    easy: '隔离时有人联系您',
  },
  serves: 'person',
  summary: {
    zh: '残疾人居家隔离期间，由专人负责联系、上门看望，并帮助解决急需。',
    en: 'Somebody stays in touch, visits and helps while you are isolated at home.',
    easy: '因为疫情不能出门时，有人联系您、看望您、帮助您。',
  },
  bring: [identityCard],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: all(disabledPerson, isolatedAtHome.holds).because(...basis),
      amount: inKind(
        {
          zh: '包保联系人、走访探视和必要帮助',
          en: 'A contact person, visits and the help that is needed',
          easy: '有人联系、看望、帮忙',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
