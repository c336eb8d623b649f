/** States in words; a status is a word, never only a colour. */
import type { PlainWords } from '#kernel'
import type { PromiseState, ValueState } from './promise.ts'
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
