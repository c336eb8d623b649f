/** Words of the plan's public page. */
import type { PlainPhrases } from './phrases.ts'

export const planPageWords = {
  title: {
    zh: '规划承诺做到哪一步了',
    en: 'What was promised, and where it stands',
    easy: '政府答应的事，做得怎么样',
  },
  lead: (from: string, to: string) => ({
    zh: `规划期从${from}到${to}。下面每一项都写明谁来做、什么时候做到、现在怎么样。`,
    en: `The plan runs from ${from} to ${to}. For each promise: who does it, by when, and where it stands.`,
    easy: `从${from}到${to}，政府要做这些事。`,
  }),
  asOf: (on: string) => ({ zh: `数据截至 ${on}`, en: `As of ${on}`, easy: `到 ${on} 为止` }),
  atAGlance: { zh: '总的情况', en: 'At a glance', easy: '一共' },
  indicators: { zh: '指标', en: 'Indicators', easy: '数字' },
  indicatorsLead: {
    zh: '“现在”由业务记录算出，不是填报的。人数很少的地方不公布，以保护个人。',
    en: '“Now” is computed from records; nobody types it in. Very small groups are not shown, to protect people.',
    easy: '“现在”是算出来的。人很少的地方不写，保护他们。',
  },
  promises: { zh: '任务', en: 'Promises', easy: '要做的事' },
  filterTitle: { zh: '只看一部分', en: 'Show some of them', easy: '只看一部分' },
  field: { zh: '领域', en: 'Field', easy: '哪方面' },
  state: { zh: '进展', en: 'State', easy: '做好没有' },
  all: { zh: '全部', en: 'All', easy: '全部' },
  show: { zh: '查看', en: 'Show', easy: '看' },
  shown: (n: number, of: number) =>
    n === of
      ? { zh: `共 ${of} 项`, en: `${of} in all`, easy: `一共 ${of} 件` }
      : {
          zh: `显示 ${of} 项中的 ${n} 项`,
          en: `Showing ${n} of ${of}`,
          easy: `一共 ${of} 件，这里 ${n} 件`,
        },
  empty: {
    zh: '没有符合条件的任务。请换一个条件。',
    en: 'No promises match. Choose something else.',
    easy: '没有。换一个看看。',
  },
  because: { zh: '说明', en: 'Why', easy: '为什么' },
  areas: { zh: '各地区', en: 'By area', easy: '各个地方' },
  areasLead: {
    zh: '最后一行是全部地区的合计。人数很少的地方，以及能用减法推算出它的那一行，都不公布，以保护个人。',
    en: 'The last row is the sum of all areas. Very small groups, and the row from which one could be worked out by subtraction, are not shown, to protect people.',
    easy: '最后一行是加起来的数。人很少的地方不写，保护他们。',
  },
  noFigure: {
    zh: '目前没有业务记录可以计算这项指标，因此只列出规划写明的基数和目标，不填报、不估算现值。',
    en: 'No record computes this indicator yet, so only the plan’s own base and target are given. The present value is neither typed in nor estimated.',
    easy: '现在还没有记录，算不出来。我们不乱填。',
  },
  unplaced: (county: string) => ({
    zh: `${county}（乡镇不详）`,
    en: `${county} (town not known)`,
    easy: `${county}（不知道哪个镇）`,
  }),
  area: { zh: '地区', en: 'Area', easy: '地方' },
  counted: { zh: '怎么算的', en: 'How it is counted', easy: '怎么算' },
  people: { zh: '应有人数', en: 'People it should reach', easy: '应该有多少人' },
  reachedPeople: { zh: '已有人数', en: 'People it reaches', easy: '已经有多少人' },
  noPlan: { zh: '这里还没有公布规划。', en: 'No plan has been published here yet.', easy: '这里还没有。' },
} satisfies PlainPhrases
