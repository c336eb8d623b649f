/** 老年残疾人养老服务: homes for the elderly that take in persons with disabilities; moving in as a family is a part. */
import { all, any, type Condition, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { blind, deaf, disabledPerson, elderly, qualifies } from '../../terms.ts'

const id = 'elderly-disabled-care'
const name = {
  zh: '老年残疾人养老服务',
  en: 'Old people’s care for persons with disabilities',
  easy: '残疾老人养老',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.5'), cite(shuozhou13, 'annex', 7)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.4')] }

/** 盲人、聋人等: both plans end the list with “and so on”. */
const others = leftOpen(`${id}.others`, {
  zh: '属于“等”字所含的其他老年残疾人',
  en: 'Belongs to the others the list’s “and so on” means',
  easy: '是别的要照顾的残疾老人',
})

const oldAnd = (plan: { readonly id: string }, ...groups: readonly Condition[]) =>
  all(disabledPerson, elderly(plan), any(blind(plan), deaf(plan), ...groups, others))

const takenIn = inKind(
  {
    zh: '由养老服务机构接收照料（收费未写明）',
    en: 'A place in a home for the elderly (not said at what charge)',
    easy: '住养老院（要多少钱还没有写）',
  },
  'accommodation',
  'unstated',
)

export const elderlyDisabledCare = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '养老服务机构接收符合条件的老年残疾人等，提供养老服务。',
    en: 'Homes for the elderly care for persons with disabilities too.',
    easy: '残疾老人可以去养老院，有人照顾。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: all(oldAnd(yangjiang14), qualifies(id, name)).because(...yangjiang.basis),
      amount: takenIn,
    },
    {
      ...shuozhou,
      eligible: oldAnd(shuozhou13, categories.has('intellectual')).because(...shuozhou.basis),
      amount: inKind({ zh: '养老服务', en: 'Care in old age', easy: '老了有人照顾' }, 'service', 'unstated'),
    },
    {
      ...zhangdian,
      // Zhangdian names no age.
      eligible: all(disabledPerson, qualifies(id, name)).because(...zhangdian.basis),
      amount: takenIn,
    },
  ],
})
