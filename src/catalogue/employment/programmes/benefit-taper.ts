/** 低保渐退: who takes up work keeps the living allowance for a time; deduction of pay and income tax are its parts. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard, reliefProof } from '../../bring.ts'
import { status as relief } from '../../facts/relief.ts'
import { workingSince } from '../../facts/work.ts'
import { inLinhe, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { workProof } from '../bring.ts'
import { atWork } from '../groups.ts'

const id = 'benefit-taper'
const name = {
  zh: '就业后低保渐退',
  en: 'Dibao goes on for a time after work begins',
  easy: '上班了，低保慢慢停',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.1'), cite(yangjiang14, 'annex', 18)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.1')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 6)] }

/** Nobody can go out of dibao by steps who is not in it. */
const inDibao = relief.is('dibao')

const taper = inKind(
  {
    zh: '低保逐步退出（渐退期限未写明）',
    en: 'The allowance ends by steps (not said over how long)',
    easy: '低保不会马上停，慢慢停（多长时间还没有写）',
  },
  'support',
  'unstated',
)

export const benefitTaper = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '领取低保的残疾人就业后，低保逐步退出。',
    en: 'Who receives dibao and takes up work keeps it for a time.',
    easy: '有低保的人去上班了，低保不会马上停。',
  },
  bring: [identityCard, certificateItself, workProof, reliefProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, atWork, inDibao).because(...yangjiang.basis),
      amount: taper,
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, inDibao, qualifies(id, name)).because(...zhangdian.basis),
      amount: taper,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, atWork, workingSince.withinMonths(6), inDibao).because(
        ...fictional.basis,
      ),
      amount: inKind(
        {
          zh: '就业后低保金继续发六个月',
          en: 'The allowance goes on for six months',
          easy: '上班以后，低保再发六个月',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
