/** States in words; a status is a word, never only a colour. */
import type { PlainWords } from '#kernel'
import type { Silence, Standing } from './figure.ts'
import type { Outlook } from './forecast.ts'
import type { PromiseState, ValueState } from './promise.ts'
import type { Risk } from './risk.ts'
import type { Group } from './store-count.ts'

export const promiseStateWords = {
  kept: { zh: '已兑现', en: 'Kept', easy: '做到了' },
  'under-way': { zh: '推进中', en: 'Under way', easy: '正在做' },
  late: { zh: '已逾期，尚未达到目标', en: 'Late: the target is not reached', easy: '时间到了，还没做到' },
  protected: {
    zh: '人数很少，为保护个人不公布',
    en: 'Not shown, to protect a small group',
    easy: '人很少，怕认出是谁，所以不写',
  },
  'no-figure': { zh: '尚无可计算的数据', en: 'No figure from records yet', easy: '还没有数字' },
} as const satisfies Record<PromiseState, PlainWords>

export const valueStateWords = {
  met: { zh: '达到目标', en: 'Target met', easy: '达到目标' },
  'not-met': { zh: '未达到目标', en: 'Target not met', easy: '还没达到目标' },
  'nobody-entitled': {
    zh: '目前没有符合条件的人',
    en: 'Nobody is entitled at present',
    easy: '现在没有人符合条件',
  },
  'not-comparable': {
    zh: '目标不是可比较的数值',
    en: 'The target is not a number to compare with',
    easy: '这个目标不是数字，没法比',
  },
  protected: promiseStateWords.protected,
  'not-published': { zh: '尚未公布数据', en: 'No value published yet', easy: '还没公布数字' },
} as const satisfies Record<ValueState['state'], PlainWords>

/** Said beside a state that settling the unknown people could turn. */
export const notCertain: PlainWords = {
  zh: '按目前已知情况；另有人员信息不全，补全后结果可能变化',
  en: 'As far as is known; for some people records are missing, and completing them could change this',
  easy: '按现在知道的算。有些人的情况还不清楚，弄清楚后可能会变',
}

export const breakWords: PlainWords = {
  zh: '统计口径有变化，与前期不可直接比较',
  en: 'The definition changed: not to be compared with earlier values',
  easy: '算法变了，不能和以前直接比',
}

export const groupWords = {
  receiving: { zh: '符合条件并已享受', en: 'Entitled and receiving', easy: '该拿，已经拿到' },
  waiting: { zh: '符合条件尚未享受', en: 'Entitled and still waiting', easy: '该拿，还没拿到' },
  unknown: { zh: '信息不全，无法判断', en: 'Not known: records are missing', easy: '还不清楚' },
  outside: {
    zh: '已享受但按现有记录不符合条件',
    en: 'Receiving, though the records say no',
    easy: '在拿，但按记录不该拿',
  },
} as const satisfies Record<Group, PlainWords>

/** Said wherever a figure is shown: what a person typed never looks like what records count. */
export const standingWords = {
  counted: { zh: '由记录统计', en: 'Counted from records', easy: '系统按记录数出来的' },
  stated: {
    zh: '人工填报（非系统统计）',
    en: 'Stated by an office, not counted',
    easy: '工作人员填的，不是系统数的',
  },
  none: { zh: '尚无数值', en: 'No figure yet', easy: '还没有数字' },
} as const satisfies Record<Standing, PlainWords>

export const riskWords = {
  met: { zh: '已达到目标', en: 'Target met', easy: '做到了' },
  'on-course': { zh: '按目前进度可以达到', en: 'On course', easy: '照这样能做到' },
  'at-risk': { zh: '有完不成的风险', en: 'At risk', easy: '可能做不到' },
  missed: { zh: '到期未达到', en: 'Missed: the day has passed', easy: '时间到了，没做到' },
  'cannot-say': { zh: '暂时无法判断', en: 'Cannot be said yet', easy: '现在还说不准' },
} as const satisfies Record<Risk, PlainWords>

export const silenceWords = {
  'no-value': { zh: '还没有数值', en: 'there is no figure yet', easy: '还没有数字' },
  'no-target': {
    zh: '目标不是可比较的数值',
    en: 'the target is not a number to compare with',
    easy: '目标不是数字，没法比',
  },
  'tolerance-not-set': {
    zh: '“基本同步”允许相差多少尚未确定，请有权部门设定',
    en: 'nobody has set how far apart still counts as in step; an office has to',
    easy: '差多少算“差不多一样快”，还没有定',
  },
  'no-common-year': {
    zh: '两个增速没有同一年份的数值，无法比较',
    en: 'no year is stated for both growth rates',
    easy: '两个数字不是同一年的，没法比',
  },
} as const satisfies Record<Silence, PlainWords>

export const outlookWords = {
  reaches: { zh: '预计能达到目标', en: 'the target would be reached', easy: '照这样能做到' },
  probably: {
    zh: '很可能达到目标，但把握不大',
    en: 'the target would probably be reached, without certainty',
    easy: '可能做得到',
  },
  hardly: { zh: '恐难达到目标', en: 'the target would hardly be reached', easy: '可能做不到' },
  misses: { zh: '预计达不到目标', en: 'the target would be missed', easy: '照这样做不到' },
  'no-target': { zh: '没有可比较的目标', en: 'there is no target to compare with', easy: '没有目标可以比' },
} as const satisfies Record<Outlook, PlainWords>
