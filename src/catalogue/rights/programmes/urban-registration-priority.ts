/** 农业转移人口中的残疾人优先转为城镇居民: first among those who qualify. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, householdRegister, identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { movedFromFarming } from '../facts/registration.ts'

const id = 'urban-registration-priority'
const name = {
  zh: '优先转为城镇居民',
  en: 'Urban registration first',
  easy: '先办城里的户口',
}
const basis = [cite(shuozhou13, '4.7')]

export const urbanRegistrationPriority = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '符合条件的农业转移人口中的残疾人，优先转为城镇居民。',
    en: 'Persons with disabilities who moved from farming to a town become urban residents first.',
    easy: '残疾人从农村来城里，先办城里的户口。',
  },
  bring: [identityCard, householdRegister, certificateItself],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, movedFromFarming.holds, qualifies(id, name)).because(...basis),
      amount: inKind(
        { zh: '优先转为城镇居民', en: 'Urban registration before others', easy: '先给您办' },
        'priority',
        'unstated',
      ),
    },
  ],
})
