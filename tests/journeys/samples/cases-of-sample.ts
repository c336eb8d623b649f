/** Cases of the toy processes as their pages show them, made by the desk itself from histories without a database. */
import type { Staff, Tx } from '#access'
import { actingAs, type CaseId, type Hand } from '#cases'
import { type Answers, factsIn } from '#forms'
import { areaCode, type Day, day, must } from '#kernel'
import { act, begin, type History, mayDo, type Process, stateOf, timelineOf, waitedFor } from '#process'
import type { CaseDesk, CaseView, QueueView, TaskLine } from '#web'
import { clockOf } from '../../../src/desk/case-clock.ts'
import { openedForm, readForm } from '../../../src/desk/case-form.ts'
import { caseView, drawnOf, type Opened } from '../../../src/desk/case-shown.ts'
import { calendar } from '../../../src/process/toy/calendar.ts'
import {
  benefit,
  castIn,
  givenParties,
  movableClock,
  officer,
  referableIn,
  slip,
  toyUnit,
  toyWorld,
} from '../../toy-cases.ts'
import { beginViews } from './begun-of-sample.ts'

const area = areaCode('441702')
const [monday, friday] = [day('2026-03-02'), day('2026-03-06')]
const office = officer(area, '残工委', ['plan:import', 'plan:read', 'unit:own'])
const handler = officer(area, '民政局', ['unit:own'])
const county = '441702'
export const caseId = '018f0000-0000-7000-8000-0000000000d7'
const photo = { id: '018f0000-0000-7000-8000-0000000000d8', name: '坡道整改前后对比照片.pdf' }
const referable = { ...referableIn(area), file: new Map([[photo.id, photo]]) }
const given = { calendar }
const world = toyWorld(movableClock(friday))

type Deed = readonly [act: string, by: Hand, on: Day, answers?: Answers]

/** A history as the runtime would have written it. */
function historyOf(process: Process, deeds: readonly Deed[]): History {
  let history: History = []
  for (const [action, by, on, answers = {}] of deeds) {
    const key = `deed-${history.length}`
    const said = { key, action, answers, actor: actingAs(by), on, at: `${on}T02:00:00.000Z`, referable }
    const command = { ...said, expects: history.length }
    const written =
      history.length === 0
        ? begin(process, { ...said, area, parties: givenParties(process, action, area) }, given)
        : act(process, history, { command, given })
    history = [...history, ...must(written)]
  }
  return history
}

const raised: Deed = [
  'raise',
  office,
  monday,
  { matter: '广场路无障碍坡道整改', lead: toyUnit(area, '民政局'), slip_due: '2026-03-11' },
]
const signed: readonly Deed[] = [raised, ['issue', office, monday], ['sign', handler, day('2026-03-03')]]
const reported: readonly Deed[] = [
  ...signed,
  ['urge', office, day('2026-03-04')],
  ['ask-extension', handler, day('2026-03-05'), { reason: '等待材料到货，\n预计下周三安装' }],
  [
    'report',
    handler,
    friday,
    { slip_outcome: 'partly', account: '坡道已经改造，扶手尚未安装', evidence: [photo] },
  ],
]

type Told = {
  readonly process?: Process
  readonly deeds: readonly Deed[]
  readonly on?: Day
  readonly title?: string
}

function openedOf({ process = slip, deeds, on = friday, title = '无障碍设施整改' }: Told, by: Staff): Opened {
  const history = historyOf(process, deeds)
  const state = must(stateOf(process, history, { on, calendar }))
  const kept = { county, id: caseId as CaseId, area, title, about: null } as Opened['shown']['case']
  return {
    own: process,
    around: { referable },
    shown: {
      case: kept,
      state,
      timeline: timelineOf(process, state, { calendar, audience: 'officers' }),
      waited: waitedFor(process, state, calendar),
      tasks: [],
      files: JSON.stringify(history).includes(photo.id)
        ? [{ ...photo, kind: 'pdf', size: 48_211, sha256: '', addedAt: '2026-03-06T02:00:00.000Z' } as never]
        : [],
      may: mayDo(process, state, { actor: actingAs(by), given }),
    },
  }
}

/** Nothing here looks at the transaction: what may be pointed to is told. */
const atOf = (staff: Staff, today: Day) => ({ tx: {} as Tx, staff, today })

type Sent = { readonly texts: Record<string, string>; readonly shown: readonly string[] }

async function pageOf(told: Told, by: Staff, more: Partial<CaseView> & { act?: string; sent?: Sent } = {}) {
  const opened = openedOf(told, by)
  const { act: asked, sent, ...view } = more
  const open = opened.shown.may.filter(({ refused }) => refused === null)
  const name =
    asked ??
    open.find(({ action }) => opened.own.stages[opened.shown.state.stage]?.next.includes(action))?.action
  const filling = { on: friday, area, settings: [], facts: factsIn(opened.shown.state.answers), referable }
  const drawn = name === undefined ? undefined : drawnOf(opened.own, name)
  const read =
    drawn && sent && readForm({ drawn, filling, refused: [], sent: { once: '', uploads: {}, ...sent } })
  const chosen = read && 'again' in read ? read.again : drawn && openedForm(drawn, filling)
  const means = { world, around: async () => ({}) }
  const page = await caseView(atOf(by, told.on ?? friday), means, { opened, ...(chosen ? { chosen } : {}) })
  return { ...page, ...view }
}

const unmade: Sent = {
  texts: { slip_outcome: 'partly', account: '短' },
  shown: ['slip_outcome', 'account', 'evidence'],
}

const [first, second, third, , applicant] = castIn(area) as [Staff, Staff, Staff, Staff, Hand]
const papers = { benefit_alone: true, agreed: true }
const gathering: readonly Deed[] = [
  ['apply', applicant, monday, papers],
  ['accept', first, day('2026-03-03'), { units: [toyUnit(area, '民政局'), toyUnit(area, '卫健局')] }],
  ['answer-check', third, day('2026-03-05'), { benefit_found: 'fits' }],
]

export const caseViews = {
  'working, overdue': await pageOf({ deeds: signed, on: day('2026-03-16') }, handler, {
    claim: { by: null, may: 'claim' },
  }),
  'to report, with mistakes': await pageOf({ deeds: signed }, handler, { act: 'report', sent: unmade }),
  'to check': await pageOf({ deeds: reported }, office, { claim: { by: '李同事', may: 'release' } }),
  'gathering answers': await pageOf(
    { process: benefit, deeds: gathering, title: '困难残疾人补贴申请' },
    second,
  ),
  closed: await pageOf(
    {
      deeds: [
        ...signed,
        [
          'report',
          handler,
          day('2026-03-12'),
          { slip_outcome: 'done', account: '坡道和扶手都已按标准完成', evidence: [photo] },
        ],
        ['accept', office, day('2026-03-13')],
      ],
      on: day('2026-03-13'),
    },
    handler,
  ),
  'changed meanwhile, what was written kept': await pageOf({ deeds: reported }, handler, {
    problem: {
      zh: '您打开页面后，李同事已办理“反馈”。请看清现在的情况再办理。',
      en: 'Since you opened the page, 李同事 has done “Report”. Look at how it stands now.',
    },
    kept: {
      words: slip.actions['report']?.words ?? slip.name,
      typed: [
        {
          label: { zh: '办理情况', en: 'Account' },
          value: { zh: '坡道已经改造', en: '坡道已经改造' },
          own: true,
          files: [],
        },
      ],
    },
  }),
} as const satisfies Record<string, CaseView>

const line = (title: string, due: Day | null, more: Partial<TaskLine> = {}): TaskLine => ({
  county,
  id: caseId.replace('d7', `e${title.length % 10}`),
  title,
  process: slip.name,
  stage: { zh: '办理中', en: 'In progress' },
  areaName: '江城区',
  since: monday,
  clock: clockOf(
    {
      lamp: due === null ? 'no-limit' : due < friday ? 'overdue' : due < '2026-03-12' ? 'soon' : 'running',
      due,
    },
    { on: friday, calendar },
  ),
  claimedBy: null,
  claimedByMe: false,
  ...more,
})

export const queueView: QueueView = {
  filter: {},
  unit: '民政局',
  tasks: [
    line('广场路无障碍坡道整改', day('2026-03-04')),
    line('残疾儿童康复救助定点机构评估', day('2026-03-09'), { claimedBy: '李同事' }),
    line('补贴台账核对', day('2026-03-31'), { claimedBy: '我', claimedByMe: true, process: benefit.name }),
    line('就业帮扶月活动总结报送', null, { process: benefit.name }),
  ],
  next: '2026-03-31~018f0000-0000-7000-8000-0000000000d7~',
  further: true,
  total: 34,
  mine: 3,
  lamps: [
    { lamp: 'overdue', tasks: 2 },
    { lamp: 'unknown', tasks: 1 },
    { lamp: 'soon', tasks: 5 },
    { lamp: 'running', tasks: 24 },
    { lamp: 'stopped', tasks: 1 },
    { lamp: 'no-limit', tasks: 1 },
  ],
  processes: [
    { id: slip.id, words: slip.name, tasks: 30 },
    { id: benefit.id, words: benefit.name, tasks: 4 },
  ],
  begins: [{ id: slip.id, words: slip.name }],
}

const done = async () => {}

/** For the sample site. */
export const sampleCaseDesk = (): CaseDesk => ({
  queue: async (_at, { process, lamp, mine }) => ({ ...queueView, filter: { process, lamp, mine } }),
  dueTasks: async () => 7,
  urgentTasks: async () => queueView.tasks.slice(0, 2),
  showCase: async () => caseViews['working, overdue'],
  act: async () => ({ again: caseViews['to report, with mistakes'] }),
  claim: done,
  release: done,
  caseFile: async () => ({
    name: photo.name,
    type: 'application/pdf',
    body: new Uint8Array([37, 80, 68, 70]),
  }),
  beginView: async () => beginViews.blank,
  begin: async () => ({ begun: { county, id: caseId } }),
})
