/** 长期滞留流浪乞讨残疾人照料安置: a home for those whose identity cannot be found out. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { nothingNeeded } from '../bring.ts'
import { vagrantOrBegging } from '../facts/need.ts'
import { identityUnknown } from '../facts/registration.ts'
import { disabledVagrant } from '../terms.ts'

const id = 'vagrant-settlement'
const basis = [cite(shuozhou13, '3.1.1')]

const longStay = leftOpen(`${id}.long-stay`, {
  zh: '因此长期滞留（规划未写明多久）',
  en: 'Has stayed long for that reason (not said how long)',
  easy: '因为这个，在救助站住了很久',
})

export const vagrantSettlement = programme({
  id,
  partOf: 'vagrant-assistance',
  name: {
    zh: '长期滞留流浪乞讨残疾人照料安置',
    en: 'Care and a home for vagrants nobody can identify',
    easy: '找不到家的流浪残疾人，有地方住',
  },
  serves: 'person',
  summary: {
    zh: '流浪乞讨的残疾人身份查不清、因此长期滞留的，由政府照料和安置。',
    en: 'Vagrants with disabilities whose identity cannot be found out are cared for and settled.',
    easy: '查不到家在哪里的流浪残疾人，政府安排地方住、有人照顾。',
  },
  bring: [nothingNeeded],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledVagrant, vagrantOrBegging.holds, identityUnknown.holds, longStay).because(
        ...basis,
      ),
      amount: inKind(
        { zh: '妥善照料安置', en: 'Care and a place to live', easy: '有地方住，有人照顾' },
        'service',
        'unstated',
      ),
    },
  ],
})
