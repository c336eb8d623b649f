/** Slips, circulars, urging, instructions, disputes of figures, meetings: what the office does when things do not go as they should. */
import { expect, test } from 'vitest'
import { actOnCase, countyKey, findCase, listCasesAbout, showCase } from '#cases'
import { day } from '#kernel'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { holdMeeting, planMeeting, recordDecision, standingIn, yearOfMeetings } from '../meetings/meeting.ts'
import { assign } from '../obligations/assign.ts'
import { listOfPlan } from '../obligations/store-obligation.ts'
import { atOffice, city, health, leader, office } from '../toy-city.ts'
import { matterOf } from './about.ts'
import { issueCircular, recheckCircular } from './circular.ts'
import { disputeFigure } from './dispute.ts'
import { instruct, raiseSlip, slipsAbout, urgeAll } from './raise.ts'

const county = countyKey(city)
type Given = Awaited<ReturnType<typeof atOffice>>
const inCity = <T>(work: (given: Given) => Promise<T>) => inTestTx(async (tx) => work(await atOffice(tx)))

const slipOf = (id: string, key = 'slip') => ({
  about: { kind: 'obligation', id } as const,
  area: city,
  by: office,
  key,
  matter: '康复服务进度滞后',
  demand: '请于期限内完成并反馈。',
  unit: '4417:卫生健康局',
  due: day('2026-04-30'),
})

test('a slip about an obligation is found from it, takes instructions, and is refused for a unit nobody knows', () =>
  inCity(async ({ tx, world, plan }) => {
    await assign(tx, { plan, area: city, by: office }, world)
    const [first] = await listOfPlan(tx, county, plan)
    const about = { kind: 'obligation', id: first?.id ?? '' } as const
    const { case: key } = await raiseSlip(tx, world, slipOf(about.id))
    expect((await raiseSlip(tx, world, slipOf(about.id))).again).toBe(true)
    const question = { on: world.clock.today(), counties: [county], limit: 10 }
    const [slip] = await slipsAbout(tx, about, question)
    expect(slip).toMatchObject({ id: key.id, stage: 'raised', lamp: 'soon' })
    expect(matterOf(slip?.about ?? '')).toEqual(about)
    const led = await actAs(tx, leader)
    await instruct(led, world, { case: key, text: '请卫健局抓紧。', by: leader, key: 'i', seen: 1 })
    const own = await actAs(tx, office)
    expect(JSON.stringify((await showCase(own, world, { case: key, by: office })).state.steps)).toContain(
      '抓紧',
    )
    await expect(
      raiseSlip(own, world, { ...slipOf(about.id, 'other'), unit: '4417:不存在' }),
    ).rejects.toMatchObject({
      problem: { code: 'supervision.unit-unknown' },
    })
  }))

test('many are urged at once, each once however often it is sent', () =>
  inCity(async ({ tx, world, plan }) => {
    await assign(tx, { plan, area: city, by: office }, world)
    const cases = (await listOfPlan(tx, county, plan)).map(({ id }) => ({ county, id }))
    const urging = { cases, text: '请抓紧落实', by: office, key: 'urge-1' }
    expect(await urgeAll(tx, world, urging)).toEqual({ urged: 7, ended: 0 })
    await urgeAll(tx, world, urging)
    for (const one of cases) expect((await findCase(tx, one))?.length).toBe(2)
  }))

test('a circular keeps what it said, tells what changed since, and notices a line its history does not give', () =>
  inCity(async ({ tx, world, plan, clock }) => {
    await assign(tx, { plan, area: city, by: office }, world)
    const obligations = await listOfPlan(tx, county, plan)
    const { case: slip } = await raiseSlip(tx, world, slipOf(obligations[0]?.id ?? ''))
    const cases = [slip, ...obligations.slice(0, 2).map(({ id }) => ({ county, id }))]
    const issuing = {
      area: city,
      number: '阳残工委办〔2026〕3号',
      title: '关于一季度进展的通报',
      opening: '现将情况通报如下。',
      cases,
      by: office,
    }
    const id = await issueCircular(tx, world, issuing)
    await expect(issueCircular(tx, world, issuing)).rejects.toMatchObject({
      problem: { code: 'supervision.circular-number-taken' },
    })
    clock.go(30)
    const own = await actAs(tx, health)
    const signed = { county, id: obligations[0]?.id ?? ('' as never) }
    await actOnCase(own, world, { case: signed, action: 'sign', key: 's', by: health, answers: {}, seen: 2 })
    const { lines, ...circular } = await recheckCircular(await actAs(tx, office), world, { county, id })
    expect(circular).toMatchObject({ number: issuing.number, on: '2026-03-02' })
    expect(lines.map(({ holds }) => holds)).toEqual([true, true, true])
    const line = lines.find(({ case: { id: of } }) => of === signed.id)
    expect(line).toMatchObject({
      unitName: '卫生健康局',
      stage: 'assigned',
      lamp: 'soon',
      now: { stage: 'working' },
    })
    await expect(issueCircular(tx, world, { ...issuing, number: '4号', cases: [] })).rejects.toMatchObject({
      problem: { code: 'supervision.circular-empty' },
    })
  }))

test('a figure is disputed by a unit and answered by whoever owns it', () =>
  inCity(async ({ tx, world }) => {
    const own = await actAs(tx, health)
    const figure = { id: 'coverage/4417/2026', name: '康复服务覆盖率（阳江市，2026年）' }
    const { case: key } = await disputeFigure(own, world, {
      area: city,
      by: health,
      key: 'dispute',
      figure,
      claimed: '97.3%',
      grounds: '有一批服务记录尚未录入系统。',
      owner: '4417:残工委',
    })
    const owner = await actAs(tx, office)
    const answers = { answer: '已核对记录，录入后将自动更新。' }
    await actOnCase(owner, world, { case: key, action: 'uphold', key: 'u', by: office, answers, seen: 1 })
    expect(await findCase(owner, key)).toMatchObject({ stage: 'upheld' })
    expect(await listCasesAbout(owner, county, `figure:${figure.id}`)).toHaveLength(1)
  }))

test('a year without a standing meeting is told, and what a meeting decided becomes a case once it was held', () =>
  inCity(async ({ tx, world }) => {
    const asked = { area: city, year: 2026 }
    expect((await yearOfMeetings(tx, asked)).standing).toBe('missing')
    const planned = {
      area: city,
      kind: 'standing',
      title: '市政府第五次常务会议',
      items: ['残疾人工作'],
      plannedOn: day('2026-05-20'),
    } as const
    const key = await planMeeting(tx, world, planned)
    expect((await yearOfMeetings(tx, asked)).standing).toBe('planned')
    const decision = {
      ...key,
      decided: '加快康复机构建设。',
      unit: '4417:卫生健康局',
      due: day('2026-09-30'),
      by: office,
      key: 'd',
    }
    await expect(recordDecision(tx, world, decision)).rejects.toMatchObject({
      problem: { code: 'supervision.meeting-not-held' },
    })
    await expect(
      holdMeeting(tx, world, {
        ...key,
        heldOn: day('2026-05-20'),
        items: planned.items,
        minutes: '〔2026〕5号',
      }),
    ).rejects.toMatchObject({ problem: { code: 'supervision.meeting-to-come' } })
    await holdMeeting(tx, world, {
      ...key,
      heldOn: day('2026-03-01'),
      items: planned.items,
      minutes: '〔2026〕5号',
    })
    expect((await yearOfMeetings(tx, asked)).standing).toBe('held')
    await recordDecision(tx, world, decision)
    expect(await listCasesAbout(tx, county, `meeting:${key.id}`)).toHaveLength(1)
    expect(standingIn([{ kind: 'committee', heldOn: day('2026-03-01'), items: ['一'] }])).toBe('missing')
  }))
