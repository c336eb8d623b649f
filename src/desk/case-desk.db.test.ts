/** Cases at the desk: one queue of one's own, every deed once, wrong input told at its question, files kept meanwhile. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '#access'
import { withScope } from '#access'
import { areaCode } from '#kernel'
import { type Database, newId } from '#platform'
import { testDatabase } from '../../tests/database.ts'
import { movableClock, officer, referableIn, slip, toyWorld } from '../../tests/toy-cases.ts'
import { caseDesk } from './case-desk.ts'
import type { At } from './case-means.ts'

const area = areaCode('441702')
const office = officer(area, '残工委', ['plan:import', 'plan:read'])
const handler = officer(area, '民政局', ['unit:own'])
const colleague: Staff = { ...handler, id: 'colleague', name: '同事' }
const stranger = officer(area, '教育局', ['unit:own'])
const clock = movableClock()
const desk = caseDesk({
  world: toyWorld(clock),
  around: async () => ({ referable: referableIn(area) }),
})
let database: Database

const as = <T>(staff: Staff, work: (at: At) => Promise<T>) =>
  withScope(database.db, staff, (tx) => work({ tx, staff, today: clock.today() }))

const text = (words: string) => [words]
const sent = (texts: Record<string, readonly string[]>, more: object = {}) => ({
  once: newId<'once'>() as string,
  uploads: {},
  shown: Object.keys(texts).map((name) => name.replace(/-.*$/, '')),
  texts,
  ...more,
})
const raising = {
  matter: text('坡道整改'),
  lead: text(`${area}:民政局`),
  'slip_due-year': text('2026'),
  'slip_due-month': text('3'),
  'slip_due-day': text('20'),
}
const pdf = { name: '整改照片.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]) }

async function raise(title = '无障碍设施整改') {
  const order = { process: slip.id, act: 'raise', title, ...sent(raising) }
  const begun = await as(office, (at) => desk.begin(at, order))
  if (!('begun' in begun)) throw new Error(JSON.stringify(begun.again.chosen.errors))
  return begun.begun
}

type Key = Awaited<ReturnType<typeof raise>>
const show = (staff: Staff, key: Key, act?: string) => as(staff, (at) => desk.showCase(at, { ...key, act }))

async function act(
  staff: Staff,
  key: Key,
  order: { act: string; seen?: number } & Partial<ReturnType<typeof sent>>,
) {
  const { seen } = await show(staff, key)
  return as(staff, (at) => desk.act(at, { ...key, seen, ...sent({}), ...order }))
}
const issued = async () => {
  const key = await raise()
  await act(office, key, { act: 'issue' })
  return key
}
const atWork = async () => {
  const key = await issued()
  await act(handler, key, { act: 'sign' })
  return key
}
const queueOf = (staff: Staff, filter = {}) => as(staff, (at) => desk.queue(at, filter))

beforeAll(async () => {
  database = await testDatabase()
})

describe('one queue, her own', () => {
  test('holds what the unit and the duties have to do, in nobody else’s', async () => {
    const key = await issued()
    const ids = async (staff: Staff) => (await queueOf(staff)).tasks.map(({ id }) => id)
    expect(await ids(handler)).toContain(key.id)
    expect(await ids(office)).not.toContain(key.id)
    expect(await ids(stranger)).toEqual([])
  })

  test('tells stage, lamp and what is left in workdays; counts agree with its lists', async () => {
    const key = await issued()
    const view = await queueOf(handler)
    expect(view.tasks.find(({ id }) => id === key.id)).toMatchObject({
      stage: { zh: '已下发待签收' },
      clock: { lamp: 'soon', due: '2026-03-03', left: { workdays: 1, days: 1 } },
      claimedBy: null,
    })
    expect(view.total).toBe(view.tasks.length)
    for (const { lamp, tasks } of view.lamps)
      expect((await queueOf(handler, { lamp })).tasks).toHaveLength(tasks)
    const { tasks: soon = 0 } = view.lamps.find(({ lamp }) => lamp === 'soon') ?? {}
    expect(await as(handler, desk.dueTasks)).toBe(soon)
  })

  test('is read page by page without gap or double, whoever adds to it', async () => {
    for (let i = 0; i < 32; i++) await issued()
    const first = await queueOf(handler)
    await issued()
    const second = await queueOf(handler, { after: first.next })
    const ids = [...first.tasks, ...second.tasks].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(second.total)
    expect(second.further).toBe(true)
  })

  test('is taken on and given back; a colleague sees by whom', async () => {
    const key = await issued()
    await as(handler, (at) => desk.claim(at, key))
    expect((await show(colleague, key)).claim).toEqual({ by: handler.name, may: 'release' })
    expect((await queueOf(handler, { mine: 'yes' })).tasks.map(({ id }) => id)).toEqual([key.id])
    await as(colleague, (at) => desk.release(at, key))
    expect((await show(handler, key)).claim).toEqual({ by: null, may: 'claim' })
  })
})

describe('the page of a case', () => {
  test('opens the usual step with its questions, and says what is for others and what is not open', async () => {
    const key = await atWork()
    const view = await show(handler, key)
    expect(view.chosen?.act).toBe('report')
    expect(view.others.map(({ act }) => act)).toEqual(expect.arrayContaining(['ask-extension', 'dispute']))
    expect(view.elsewhere.find(({ who }) => who.zh === '残工委办公室')?.acts.map(({ zh }) => zh)).toContain(
      '催办',
    )
    expect((await show(handler, key, 'dispute')).chosen?.act).toBe('dispute')
    expect((await show(office, key)).others.find(({ act }) => act === 'resume')?.refused?.zh).toContain(
      '没有暂停',
    )
  })

  test('tells what the case says, what happened, and what comes', async () => {
    const view = await show(handler, await atWork())
    expect(view.known.map(({ label, value }) => [label.zh, value.zh])).toEqual(
      expect.arrayContaining([
        ['事项', '坡道整改'],
        ['承办单位', '民政局'],
      ]),
    )
    expect(view.history.map(({ says }) => says.zh)).toEqual(['签收', '下发', '立项'])
    expect(view.next.map(({ says }) => says.zh)).toEqual(['待复核', '已办结'])
    expect(view.drawing.zh).toContain('<svg')
  })
})

describe('what is sent', () => {
  const report = (texts: object = {}) =>
    sent(
      { slip_outcome: text('done'), account: text('坡道已经按标准改造完成'), evidence: [], ...texts },
      { shown: ['slip_outcome', 'account', 'evidence'] },
    )

  test('with mistakes comes back with each at its question, what was typed and what was uploaded', async () => {
    const key = await atWork()
    const uploads = { evidence: [pdf] }
    const first = await act(handler, key, { act: 'report', ...report({ account: text('短') }), uploads })
    if (!('again' in first)) throw new Error('taken')
    expect(first.again.chosen?.errors.map(({ field }) => field)).toEqual(['account'])
    const files = first.again.chosen?.form.sections[0]?.questions.find(({ at }) => at === 'evidence')?.control
    const [kept] = files?.kind === 'files' ? files.attached : []
    expect(kept?.name).toBe(pdf.name)
    const evidence = text(kept?.id ?? '')
    expect(await act(handler, key, { act: 'report', ...report({ evidence }) })).toEqual({ done: true })
    const view = await show(office, key)
    expect(view.history[0]?.answered.flatMap(({ files: all }) => all)).toMatchObject([{ name: pdf.name }])
    const file = await as(office, (at) => desk.caseFile(at, { ...key, file: kept?.id ?? '' }))
    expect(file).toMatchObject({ name: pdf.name, body: pdf.bytes })
  })

  test('with a file that is not what it says is refused at the question', async () => {
    const key = await atWork()
    const uploads = { evidence: [{ ...pdf, bytes: new Uint8Array([1, 2, 3]) }] }
    const told = await act(handler, key, { act: 'report', ...report(), uploads })
    if (!('again' in told)) throw new Error('taken')
    expect(told.again.chosen?.errors).toMatchObject([{ field: 'evidence', says: { zh: /不是pdf格式/ } }])
  })

  test('twice is done once', async () => {
    const key = await issued()
    const { seen } = await show(handler, key)
    const order = { ...key, act: 'sign', seen, ...sent({}) }
    for (const _ of [1, 2]) expect(await as(handler, (at) => desk.act(at, order))).toEqual({ done: true })
    expect((await show(handler, key)).history).toHaveLength(3)
  })

  test('on an old view is told who did what meanwhile; what was typed stays in its form or beside it', async () => {
    const key = await atWork()
    const { seen } = await show(handler, key)
    await act(office, key, { act: 'urge' })
    const account = text('坡道已经按标准改造完成')
    const late = await act(handler, key, { act: 'report', seen, ...report({ account }) })
    if (!('again' in late)) throw new Error('taken')
    expect(late.again.problem?.zh).toMatch(/残工委经办人.*催办/)
    expect(late.again.chosen).toMatchObject({ act: 'report', errors: [] })
    expect(JSON.stringify(late.again.chosen?.form)).toContain(account[0])
    await act(office, key, {
      act: 'drop',
      ...sent({ reason: text('不再需要督办') }),
    })
    const closed = await act(handler, key, { act: 'report', seen, ...report({ account }) })
    if (!('again' in closed)) throw new Error('taken')
    expect(closed.again.kept?.typed.map(({ value }) => value.zh)).toContain(account[0])
  })

  test('under a name no question has is refused', async () => {
    const key = await atWork()
    const strange = act(handler, key, { act: 'report', ...report({ acount: text('坡道') }) })
    await expect(strange).rejects.toMatchObject({ problem: { code: 'web.unknown-field' } })
  })

  test('by whoever has no part in the case finds none', async () => {
    const key = await atWork()
    await expect(show(stranger, key)).rejects.toMatchObject({ problem: { code: 'case.not-found' } })
  })
})

describe('beginning a case', () => {
  test('is open to whoever may do its first step', async () => {
    expect((await queueOf(office)).begins.map(({ id }) => id)).toContain(slip.id)
    const view = await as(office, (at) => desk.beginView(at, { process: slip.id, title: '' }))
    expect(view.areas[0]?.code).toBe(office.area)
    const refused = as(handler, (at) => desk.beginView(at, { process: slip.id, title: '' }))
    await expect(refused).rejects.toMatchObject({ problem: { code: 'case.not-yours' } })
  })

  test('without a title, or with a unit nobody knows, comes back with both', async () => {
    const order = { process: slip.id, act: 'raise', title: '', ...sent({ ...raising, lead: text('nobody') }) }
    const told = await as(office, (at) => desk.begin(at, order))
    if (!('again' in told)) throw new Error('begun')
    expect(told.again.chosen.errors.map(({ field }) => field)).toEqual(['case_title', 'lead'])
  })
})
