/** Cases of the toy processes as their pages show them, made by the desk itself from histories without a database. */
import type { Staff, Tx } from '#access'
import { actingAs, type CaseId, type Hand } from '#cases'
import {
  type Answers,
  asks,
  consent,
  factsIn,
  form,
  longText,
  one,
  rows,
  section,
  several,
  text,
  viewOf,
} from '#forms'
import { areaCode, type Day, day, must } from '#kernel'
import { day as dayFact, money, number, oneOf, setOf } from '#policy'
import { act, begin, type History, mayDo, type Process, stateOf, timelineOf, waitedFor } from '#process'
import type { ActView, BeginView, CaseDesk, CaseView, QueueView, TaskLine } from '#web'
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

const same = (zh: string, en: string) => ({ zh, en, easy: zh })
const fact = (key: string, zh: string, en: string) => ({
  key,
  record: 'sample',
  label: same(zh, en),
  question: same(zh, en),
})
const way = oneOf({
  ...fact('sample_way', '办理方式', 'Way'),
  values: { visit: same('入户', 'visit'), office: same('到窗口', 'at the office') },
})
const visits = oneOf({
  ...fact('sample_visit', '入户结果', 'Outcome of the visit'),
  values: { met: same('见到本人', 'met'), away: same('本人不在', 'away') },
})

/** Every kind of question there is. */
export const everyQuestion = form({
  id: 'every-question',
  title: { zh: '各种问题', en: 'Every kind of question' },
  audience: 'officers',
  sections: [
    section({ zh: '基本情况', en: 'Basics' }, [
      text('matter', { label: { zh: '事项', en: 'Matter' }, hint: { zh: '一句话', en: 'One sentence' } }),
      longText('account', { label: { zh: '情况说明', en: 'Account' }, optional: true }),
      asks(way),
      asks(visits, { shownIf: way.is('visit') }),
      asks(dayFact(fact('sample_day', '完成日期', 'Done on')), { mayNotKnow: true }),
      asks(number({ ...fact('sample_count', '惠及人数', 'People reached'), min: 0 })),
      asks(money({ ...fact('sample_amount', '投入资金', 'Money spent') }), { neededIf: way.is('visit') }),
      asks(
        setOf({
          ...fact('sample_kinds', '残疾类别', 'Categories'),
          values: { vision: same('视力', 'vision'), hearing: same('听力', 'hearing') },
        }),
      ),
    ]),
    section({ zh: '单位和材料', en: 'Units and papers' }, [
      one('lead', { to: 'unit', label: { zh: '牵头单位', en: 'Lead' } }),
      several('helping', { to: 'unit', label: { zh: '配合单位', en: 'Cooperating' }, optional: true }),
      one('other_case', { to: 'case', label: { zh: '相关事项', en: 'Related case' }, optional: true }),
      several('evidence', { to: 'file', label: { zh: '佐证材料', en: 'Evidence' } }),
      rows('steps', {
        label: { zh: '办理步骤', en: 'Steps' },
        each: { zh: '步骤', en: 'Step' },
        columns: [
          text('step', { label: { zh: '做什么', en: 'What' } }),
          asks(dayFact(fact('sample_step_day', '哪天做', 'On which day')), { optional: true }),
        ],
      }),
      consent('agreed', {
        label: { zh: '确认', en: 'Confirmation' },
        statement: { zh: '以上内容属实', en: 'All of this is true' },
      }),
    ]),
  ],
})

const filling = {
  on: friday,
  area,
  settings: [],
  referable: { ...referable, case: new Map() },
  known: {
    sample_count: { value: 120, source: { zh: '上月报表', en: 'last month’s report' }, on: monday },
  },
}
const drawn = { act: 'enter', words: { zh: '提交', en: 'Send' }, form: everyQuestion }

const typedPartly: Sent = {
  texts: {
    matter: '坡道',
    sample_way: 'visit',
    'sample_day-year': '2026',
    'sample_day-month': '13',
    evidence: photo.id,
    'steps.0.step': '勘察',
  },
  shown: viewOf(everyQuestion, { posted: {}, sent: false }, filling).sections.flatMap(({ questions }) =>
    questions.filter(({ asked }) => asked === 'yes').map(({ at }) => at),
  ),
}

const again = (): ActView => {
  const read = readForm({ drawn, filling, refused: [], sent: { once: '', uploads: {}, ...typedPartly } })
  if (!('again' in read)) throw new Error('the sample is to be corrected')
  return read.again
}

const blank: BeginView = {
  process: { id: slip.id, words: slip.name },
  acts: [
    { act: 'enter', words: { zh: '登记', en: 'Enter' } },
    { act: 'transfer', words: { zh: '转入', en: 'Transfer' } },
  ],
  chosen: openedForm(drawn, filling),
  area,
  areas: [
    { code: '441702', name: '江城区' },
    { code: '441702001', name: '　城南街道' },
  ],
  title: '',
  about: 'obligation:441702/1',
  aboutWords: { zh: '完成无障碍环境建设任务', en: '完成无障碍环境建设任务' },
  problem: undefined,
}

export const beginViews: Readonly<Record<'blank' | 'wrong', BeginView>> = {
  blank,
  wrong: { ...blank, acts: [], areas: [], aboutWords: undefined, chosen: again() },
}

const done = async () => {}

/** For the sample site. */
export const sampleCaseDesk = (): CaseDesk => ({
  queue: async (_at, { after: _, ...filter }) => ({ ...queueView, filter }),
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
