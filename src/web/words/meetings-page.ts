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

export const meetingWords = {
  hold: { zh: '登记召开', en: 'Say that it was held' },
  holdAgain: { zh: '更正召开情况', en: 'Correct what was recorded' },
  heldOn: { zh: '召开日期', en: 'Held on' },
  items: { zh: '实际研究的议题', en: 'Items that were taken up' },
  minutes: { zh: '纪要文号', en: 'Number of the minutes' },
  minutesMissing: { zh: '请填写纪要文号', en: 'Enter the number of the minutes' },
  holdButton: { zh: '登记', en: 'Record' },
  decisions: { zh: '议定事项', en: 'What it decided' },
  none: { zh: '还没有登记议定事项。', en: 'No decision is recorded yet.' },
  notHeld: {
    zh: '会议召开以后，才能登记议定事项。',
    en: 'Decisions can be recorded once the meeting was held.',
  },
  decide: { zh: '登记议定事项', en: 'Record a decision' },
  decideLead: {
    zh: '每个议定事项单独立项，交一个单位办理，逾期亮灯。',
    en: 'Every decision becomes a case of its own, in the hands of one unit, with a lamp.',
  },
  decided: { zh: '议定的内容', en: 'What was decided' },
  decidedMissing: { zh: '请写明议定的内容', en: 'Say what was decided' },
  unit: { zh: '承办单位', en: 'Unit in charge' },
  due: { zh: '办结期限', en: 'To be done by' },
  stageDue: { zh: '本环节期限', en: 'This stage by' },
  decideButton: { zh: '立项交办', en: 'Hand it over' },
} satisfies StaffPhrases
