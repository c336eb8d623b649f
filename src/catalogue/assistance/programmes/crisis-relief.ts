/** 突发事件困难残疾人急难救助: relief in epidemics and other emergencies; other things given in the same emergency are its parts. */
import { all, any, cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { guardianUnable } from '../facts/family.ts'
import { isolatedAtHome } from '../facts/need.ts'

const id = 'crisis-relief'
const name = {
  zh: '突发公共事件中的急难救助',
  en: 'Relief in public emergencies',
  easy: '出了大事时的救助',
}

export const crisisRelief = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '残疾人因疫情居家隔离，或者监护人遇紧急情况照顾不了的，民政部门给予临时救助。',
    en: 'Temporary relief for people isolated at home, or whose guardian cannot act in an emergency.',
    easy: '因为疫情不能出门，或者监护人照顾不了您，政府来帮您。',
  },
  bring: [identityCard],
  variants: [
    {
      ...inYangjiang,
      basis: [cite(yangjiang14, 'annex', 13), cite(yangjiang14, 'box-2', 13)],
      eligible: all(
        disabledPerson,
        any(
          isolatedAtHome.holds.because(cite(yangjiang14, 'annex', 13)),
          all(guardianUnable.holds, qualifies(id, name)).because(cite(yangjiang14, 'box-2', 13)),
        ),
      ),
      amount: inKind(
        { zh: '必要的临时救助', en: 'The temporary relief that is needed', easy: '临时的救助' },
        'support',
        'unstated',
      ),
    },
  ],
})
