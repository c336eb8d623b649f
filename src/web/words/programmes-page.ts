/** Words of the list of programmes and of one programme's page. */
import type { PlainPhrases } from './phrases.ts'

export const programmeWords = {
  title: { zh: '政策和项目', en: 'Programmes', easy: '有哪些帮助' },
  lead: {
    zh: '规划里写明的补贴、服务和优惠：给谁、给什么、依据哪一条、怎样判定。',
    en: 'Payments, services and reductions the plans name: for whom, what, on which clause, and how it is decided.',
    easy: '政府有哪些帮助。给谁。给什么。',
  },
  searchWords: { zh: '关键词', en: 'Words', easy: '写几个字找一找' },
  place: { zh: '地方', en: 'Place', easy: '哪个地方' },
  situation: { zh: '生活事项', en: 'Life situation', easy: '哪方面的事' },
  everySituation: { zh: '全部', en: 'All', easy: '全部' },
  category: { zh: '残疾类别', en: 'Category of disability', easy: '哪种残疾' },
  grade: { zh: '残疾等级', en: 'Grade of disability', easy: '残疾几级' },
  any: { zh: '不限', en: 'Any', easy: '都可以' },
  age: { zh: '年龄（周岁）', en: 'Age (full years)', easy: '几岁' },
  mayBe: {
    zh: '列出这样的人可能享受的项目；其他条件请打开看。',
    en: 'Listed is what such a person may get; open each for its other conditions.',
    easy: '下面是可能有的帮助。点开看还要什么条件。',
  },
  search: { zh: '查找', en: 'Search', easy: '找一找' },
  found: (n: number, place: string, on: string) => ({
    zh: `${place}，${on} 的规定：${n} 项。`,
    en: `${place}, as of ${on}: ${n} found.`,
    easy: `${place}，${on}：有 ${n} 项。`,
  }),
  ended: (day: string) => ({
    zh: `这里的规划期已于 ${day} 结束，之后的规定还没有收录`,
    en: `The plan of this place ended on ${day}; later rules have not been taken in`,
    easy: `这里的规划到 ${day} 就完了`,
  }),
  asOf: (day: string) => ({
    zh: `看 ${day} 的项目`,
    en: `See the list of ${day}`,
    easy: `看 ${day} 有哪些帮助`,
  }),
  optional: {
    zh: '（不一定每个地方都有，请询问）',
    en: '(may be offered here; please ask)',
    easy: '（不一定有，请问一问）',
  },
  what: { zh: '给什么', en: 'What is given', easy: '给什么' },
  who: { zh: '给谁（怎样判定）', en: 'For whom, and how it is decided', easy: '给谁' },
  basis: { zh: '依据', en: 'Basis', easy: '哪里写的' },
  holdsFrom: (from: string) => ({
    zh: `${from} 起适用。`,
    en: `In force from ${from}.`,
    easy: `从 ${from} 开始。`,
  }),
  holdsUntil: (from: string, to: string) => ({
    zh: `${from} 至 ${to} 适用。`,
    en: `In force from ${from} to ${to}.`,
    easy: `从 ${from} 到 ${to}。`,
  }),
  noRuleSince: (to: string) => ({
    zh: `这个地方的规定到 ${to} 为止，之后的还没有收录。可以在页脚选那一天来看。`,
    en: `The rule of this place ended on ${to}; nothing later has been taken in. Choose that day below to see it.`,
    easy: `这里的规定到 ${to} 就完了。后来怎么规定，还不知道。`,
  }),
  noRuleBefore: (from: string) => ({
    zh: `这个地方的规定从 ${from} 起才有。`,
    en: `The rule of this place begins on ${from}.`,
    easy: `从 ${from} 才开始有。`,
  }),
  noRule: {
    zh: '这个地方的规划没有写这一项。',
    en: 'The plan of this place does not name it.',
    easy: '这里没有这一项。',
  },
  drawing: { zh: '看图：怎样判定', en: 'As a picture', easy: '看图' },
  drawingScrolls: {
    zh: '判定条件图，可以左右滚动；内容与上面的列表相同',
    en: 'Picture of the conditions, scrolls sideways; it says the same as the list above',
    easy: '条件的图，和上面写的一样',
  },
  versions: { zh: '历次规定', en: 'Versions', easy: '以前怎么规定' },
  thisVersion: (says: string) => ({
    zh: `${says}（正在看）`,
    en: `${says} (shown here)`,
    easy: `${says}（现在看的）`,
  }),
  elsewhere: { zh: '其他地方的规定', en: 'Rules of other places', easy: '别的地方怎么样' },
  doIQualify: { zh: '看看我能不能得到', en: 'See whether I qualify', easy: '看看我能不能得到' },
} satisfies PlainPhrases
