/** The lamps a case can show, and what they are called: a status is a word, never only a colour. */

/** Worst first. `no-limit`: nothing here has a last day; `unknown`: it has one that nobody can tell yet. */
export const lamps = [
  'overdue',
  'unknown',
  'soon',
  'running',
  'stopped',
  'no-limit',
  'ended-late',
  'ended',
] as const

export type Lamp = (typeof lamps)[number]

export const lampWords = {
  overdue: { zh: '已超期', en: 'overdue', easy: '已经过了日子' },
  unknown: { zh: '期限待定', en: 'last day not known', easy: '还不知道到哪天' },
  soon: { zh: '即将到期', en: 'due soon', easy: '快到日子了' },
  running: { zh: '在期限内', en: 'in time', easy: '还在日子里' },
  stopped: { zh: '暂停计时', en: 'clock stopped', easy: '先停一停，不算时间' },
  'no-limit': { zh: '无期限', en: 'no limit', easy: '没有定日子' },
  'ended-late': { zh: '超期办结', en: 'ended late', easy: '办完了，但是晚了' },
  ended: { zh: '已办结', en: 'ended', easy: '办完了' },
} as const
