/** When a meeting was held and what it took up. */
import { meetingKinds } from '#supervision'
import { SummaryList } from '../parts/summary-list.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { meetingsWords } from '../words/meetings-page.ts'
import type { MeetingLine } from './meetings-view.ts'

export function Facts({ meeting: { kind, plannedOn, heldOn, minutes, items } }: { meeting: MeetingLine }) {
  const { say, format } = useReader()
  return (
    <SummaryList
      rows={[
        { name: say(meetingsWords.kind), value: say(meetingKinds[kind]) },
        {
          name: say(meetingsWords.day),
          value: say(
            heldOn === null
              ? meetingsWords.plannedFor(format.day(plannedOn))
              : meetingsWords.heldOn(format.day(heldOn)),
          ),
        },
        {
          name: say(meetingsWords.minutes),
          value: minutes === null ? say(meetingsWords.noMinutes) : <Zh>{minutes}</Zh>,
        },
        {
          name: say(meetingsWords.items),
          value: (
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <Zh>{item}</Zh>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
