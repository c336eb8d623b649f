/** How programmes of housing bear on others. */
import { cite, type Relation, relation } from '#policy'
import { unnamedDistrict } from '../places.ts'
import { districtXiaokang } from '../sources/district-xiaokang.ts'

export const housingRelations: readonly Relation[] = [
  relation({
    kind: 'not-together',
    of: 'public-rental-priority',
    with: 'rent-subsidy-priority',
    in: unnamedDistrict,
    because: [cite(districtXiaokang, 'annex', 5)],
    words: {
      zh: '公共租赁和租赁补贴二者之一，由区确定',
      en: 'Public rental or the rent subsidy, as the district decides',
      easy: '公租房和租房补贴，只能有一样',
    },
  }),
]
