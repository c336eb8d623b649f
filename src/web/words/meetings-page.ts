/** Words of the calendar of meetings, and of one meeting with what it decided. */
import type { StaffPhrases } from './phrases.ts'

export const meetingsWords = {
  title: (year: string) => ({ zh: `${year}年会议`, en: `Meetings of ${year}` }),
  held: {
    zh: '这一年政府常务会议已经研究过残疾人工作。',
    en: 'The standing meeting of the government has taken up the work for disabled people that year.',
  },
  planned: {
    zh: '这一年政府常务会议研究残疾人工作的议题已经列入计划，会议还没有召开。',
    en: 'A standing meeting of the government on the work for disabled people is planned but not held yet.',
  },
  missing: {
    zh: '这一年还没有安排政府常务会议研究残疾人工作。每年至少应研究一次，请尽快提请列入议题。',
    en: 'No standing meeting of the government on the work for disabled people is planned that year. One is due every year; ask for the item to be put on the agenda.',
  },
  none: { zh: '这一年还没有登记会议。', en: 'No meeting of this year is registered.' },
  meeting: { zh: '会议', en: 'Meeting' },
  kind: { zh: '类别', en: 'Kind' },
  day: { zh: '日期', en: 'Day' },
  plannedFor: (on: string) => ({ zh: `计划 ${on}`, en: `planned for ${on}` }),
  heldOn: (on: string) => ({ zh: `${on}召开`, en: `held on ${on}` }),
  minutes: { zh: '纪要文号', en: 'Minutes' },
  noMinutes: { zh: '还没有', en: 'none yet' },
  items: { zh: '议题', en: 'Items' },
  decisions: { zh: '议定事项', en: 'Decisions' },
  plan: { zh: '安排会议', en: 'Plan a meeting' },
  name: { zh: '会议名称', en: 'Title' },
  plannedOn: { zh: '计划日期', en: 'Planned for' },
  itemsHint: { zh: '每行一个议题', en: 'One item a line' },
  planButton: { zh: '列入计划', en: 'Plan it' },
  nameMissing: { zh: '请填写会议名称', en: 'Give the meeting a title' },
  itemsMissing: { zh: '请至少写一个议题', en: 'Write at least one item' },
  toCalendar: { zh: '会议', en: 'Meetings' },
  done: { zh: '已登记。', en: 'Recorded.' },
} satisfies StaffPhrases
