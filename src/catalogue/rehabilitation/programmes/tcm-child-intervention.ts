/** 儿童青少年中医干预专项: Chinese medicine for poor eyesight and scoliosis; no disability is asked for. */
import { all, any, cite, leftOpen, programme } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { lowEyesight, scoliosis } from '../facts/health.ts'
import { childOrYouth } from '../terms.ts'

const id = 'tcm-child-intervention'
const basis = [cite(zhangdian14, '2.2.4')]

/** 等. */
const otherCondition = leftOpen(`${id}.other-condition`, {
  zh: '有列入本专项的其他情况（除视力低下、脊柱侧弯外）',
  en: 'Has another condition the project takes in',
  easy: '有别的、项目可以帮的情况',
})

export const tcmChildIntervention = programme({
  id,
  name: {
    zh: '儿童青少年中医干预专项',
    en: 'Chinese medicine for children',
    easy: '用中医帮孩子',
  },
  serves: 'child',
  summary: {
    zh: '对儿童青少年视力低下、脊柱侧弯等开展中医干预。',
    en: 'Chinese medicine for children and adolescents with poor eyesight or scoliosis.',
    easy: '孩子视力不好、后背弯了，用中医来帮。',
  },
  bring: [householdRegister, guardianCard, diagnosis],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(
        childOrYouth(zhangdian14),
        any(lowEyesight.holds, scoliosis.holds, otherCondition),
      ).because(...basis),
      amount: service(
        '中医干预（内容未写明）',
        'Treatment by Chinese medicine (not said which)',
        '中医的办法（怎么做还没有写）',
      ),
    },
  ],
})
