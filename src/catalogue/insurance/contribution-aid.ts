/** Whom the plans help with their own contributions to residents’ insurance: the same groups for pension and for medical cover. */
import type { PlainWords } from '#kernel'
import { all, any, type Condition, leftOpen, whereWidened } from '#policy'
import { gradesThreeAndFour } from '../assistance/extended-group.ts'
import { shuozhou13 } from '../sources/shuozhou13.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { disabledChild, disabledPerson, poor, qualifies, severe } from '../terms.ts'

/** Yangjiang lists the groups once for both insurances, and does not say that somebody must be insured already. */
export const aidedInYangjiang = (id: string, name: PlainWords): Condition =>
  all(
    any(all(disabledPerson, any(severe(yangjiang14), gradesThreeAndFour)), disabledChild(yangjiang14)),
    qualifies(id, name),
  )

/** Shuozhou: poor or severe; able places may widen the circle, to whom it does not say. */
export const aidedInShuozhou = (id: string, name: PlainWords): Condition =>
  all(
    disabledPerson,
    any(
      all(any(poor(shuozhou13), severe(shuozhou13)), qualifies(id, name)),
      whereWidened(
        `${id}.others-added`,
        {
          zh: `本地已扩大资助范围：${name.zh}`,
          en: `This place has widened the circle: ${name.en}`,
          easy: `您这里帮的人更多：${name.easy}`,
        },
        leftOpen(`${id}.others`, {
          zh: `属于本地扩大资助的其他残疾人：${name.zh}`,
          en: `Belongs to the others this place has added: ${name.en}`,
          easy: `是您这里加进来的人：${name.easy}`,
        }),
      ),
    ),
  )
