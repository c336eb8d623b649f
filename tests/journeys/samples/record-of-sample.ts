/** What is known of the sample person, and the form of one kind of record. */
import { allFacts } from '#catalogue'
import { asks, form, type Posted, section, text, viewOf } from '#forms'
import type { KnownGroup, RecordFormView } from '#web'
import { county, personId, today } from './people-of-sample.ts'

const ofKind = (kind: string) => allFacts.filter(({ record }) => record === kind)
const yes = { zh: '是', en: 'yes' }

export const knownGroups: readonly KnownGroup[] = [
  {
    kind: 'work',
    name: { zh: '就业', en: 'Work' },
    known: ofKind('work')
      .slice(0, 4)
      .map(({ label }) => ({ label, value: yes })),
    unknown: ofKind('work')
      .slice(4)
      .map(({ label }) => label),
    mayState: true,
  },
  {
    kind: 'need',
    name: { zh: '需求和意愿', en: 'Needs and wishes' },
    known: [],
    unknown: ofKind('need').map(({ label }) => label),
    mayState: true,
  },
]

const asked = form({
  id: 'housing',
  title: { zh: '住房', en: 'Housing' },
  audience: 'officers',
  sections: [
    section(
      { zh: '了解到的情况', en: 'What was learned' },
      [...ofKind('housing'), ...ofKind('schooling'), ...ofKind('income-status')].map((fact) =>
        asks(fact, { optional: true, mayNotKnow: true }),
      ),
    ),
    section({ zh: '来源', en: 'Where this comes from' }, [
      text('stated_source', { label: { zh: '谁提供的', en: 'Who said it' } }),
    ]),
  ],
})

export function recordFormView(posted: Posted = {}, sent = false): RecordFormView {
  const view = viewOf(asked, { posted, sent }, { on: today, area: county })
  const errors = view.problems.map(({ at, says }) => ({ field: at, says }))
  return { county, id: personId, kind: 'housing', name: '李示例', areaName: '平冈镇', form: view, errors }
}
