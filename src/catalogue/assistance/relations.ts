/** How programmes of basic living, cash benefits and discounts bear on others. */
import { cite, factsOf, type Relation, relation } from '#policy'
import { isValid } from '../facts/certificate.ts'
import { yangjiang } from '../places.ts'
import { programmes } from '../programmes.ts'
import { guofa201552 } from '../sources/guofa-2015-52.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { subsidyRelations } from './subsidy-relations.ts'

const notIncome = (of: string, dibao: string) =>
  relation({
    kind: 'not-income',
    of,
    with: dibao,
    because: [cite(guofa201552, '2.4')],
    words: {
      zh: '两项补贴不计入低保家庭的收入',
      en: 'The two subsidies do not count as income for the minimum living allowance',
      easy: '算低保的时候，不算这笔补贴',
    },
  })

const ofTheCertificate = new Set(factsOf(isValid).map(({ key }) => key))

/** 惠及所有残疾人的政策待遇, in every field: promised to persons as a right, and asked for with nothing but the certificate. */
const openToEverybody = programmes.filter(
  ({ serves, variants }) =>
    serves === 'person' &&
    variants.some(
      ({ in: place, standing, eligible }) =>
        place === yangjiang &&
        (standing ?? 'right') === 'right' &&
        factsOf(eligible).every(({ key }) => ofTheCertificate.has(key)),
    ),
)

/** 残疾军人证 opens it too. */
const opensToServicemen = (open: string) =>
  relation({
    kind: 'passes-on',
    of: 'veteran-equal-benefit',
    with: open,
    in: yangjiang,
    because: [cite(yangjiang14, '3.1.8')],
    words: {
      zh: '残疾军人凭残疾军人证享受惠及所有残疾人的待遇',
      en: 'The certificate of a disabled serviceman opens what all persons with disabilities have',
      easy: '有残疾军人证，也能享受',
    },
  })

export const assistanceRelations: readonly Relation[] = [
  notIncome('living-subsidy', 'dibao-household'),
  notIncome('nursing-subsidy', 'dibao-household'),
  notIncome('living-subsidy', 'dibao-single-person'),
  notIncome('nursing-subsidy', 'dibao-single-person'),
  ...subsidyRelations,
  ...openToEverybody.map(({ id }) => opensToServicemen(id)),
]
