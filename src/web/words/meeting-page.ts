/** Words of one meeting, and of what it decided. */
import type { StaffPhrases } from './phrases.ts'

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
