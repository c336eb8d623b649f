/** 流浪乞讨残疾人救助: relief and finding the family; settling those nobody can identify is a part of its own. */
import { all, cite, inKind, programme } from '#policy'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { nothingNeeded } from '../bring.ts'
import { vagrantOrBegging, withoutLivelihood } from '../facts/need.ts'
import { disabledVagrant } from '../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.3')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.1')] }

const inNeed = all(disabledVagrant, vagrantOrBegging.holds, withoutLivelihood.holds)

export const vagrantAssistance = programme({
  id: 'vagrant-assistance',
  name: {
    zh: '流浪乞讨残疾人救助',
    en: 'Relief for vagrants with disabilities',
    easy: '在外面流浪的残疾人，有人帮',
  },
  serves: 'person',
  summary: {
    zh: '及时救助生活无着的流浪乞讨残疾人，帮助寻找亲人。',
    en: 'People with disabilities who live on the street are helped, and their families looked for.',
    easy: '残疾人在外面流浪、没有饭吃，救助站来帮，帮着找家人。',
  },
  bring: [nothingNeeded],
  variants: [
    {
      ...yangjiang,
      eligible: inNeed.because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '救助帮扶和寻亲服务',
          en: 'Relief, and looking for the family',
          easy: '给吃的、住的，帮着找家人',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: inNeed.because(...shuozhou.basis),
      amount: inKind({ zh: '及时救助', en: 'Relief without delay', easy: '马上来帮' }, 'service', 'unstated'),
    },
  ],
})
