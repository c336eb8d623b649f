/** 创业孵化示范基地的服务: a place and services at low cost for those who start a business. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, reached } from '../../terms.ts'

const id = 'incubation-base-service'
const name = { zh: '创业孵化基地服务', en: 'Services of an incubation base', easy: '做生意，有地方、有人帮' }
const basis = [cite(shuozhou13, 'box-3', 5), cite(shuozhou13, 'annex', 12)]

export const incubationBaseService = programme({
  id,
  partOf: 'base-funding',
  name,
  serves: 'person',
  summary: {
    zh: '创业孵化示范基地为残疾人创业者提供低成本、便利的场地和综合服务。',
    en: 'Incubation bases offer people who start a business a place and services at low cost.',
    easy: '自己做生意，基地给您地方用，花钱少，还有人帮。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, workState.is('self-employed'), reached(id, name)).because(...basis),
      amount: inKind(
        {
          zh: '低成本的综合服务平台和发展空间',
          en: 'A place and services at low cost',
          easy: '便宜的场地和服务',
        },
        'discount',
        'unstated',
      ),
    },
  ],
})
