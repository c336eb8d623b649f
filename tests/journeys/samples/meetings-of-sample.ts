/** Sample meetings, one held with a decision, one planned. */

import { decision } from '#catalogue'
import { day } from '#kernel'
import type { MeetingLine, MeetingsView } from '#web'
import { caseHere, units } from './watched-ends.ts'

const meetings: readonly MeetingLine[] = [
  {
    ...caseHere(31),
    kind: 'committee',
    title: '残工委全体会议',
    items: ['听取上半年规划落实情况', '研究康复机构管理办法'],
    plannedOn: day('2025-07-15'),
    heldOn: day('2025-07-18'),
    minutes: '阳残工委〔2025〕3号',
    decisions: [
      {
        ...caseHere(32),
        title: '年底前启用全部社区康复点（卫生健康局）',
        stage: decision.stages.working.words,
        lamp: 'overdue',
        due: day('2025-11-30'),
      },
    ],
  },
  {
    ...caseHere(33),
    kind: 'standing',
    title: '市政府常务会议',
    items: ['研究残疾人事业发展'],
    plannedOn: day('2025-12-20'),
    heldOn: null,
    minutes: null,
    decisions: [],
  },
]

export const meetingsView: MeetingsView = { year: 2025, place: '阳江市', standing: 'planned', meetings }
export const meetingView = { meeting: meetings[0] as MeetingLine, units }
export const plannedMeeting = { meeting: meetings[1] as MeetingLine, units }
