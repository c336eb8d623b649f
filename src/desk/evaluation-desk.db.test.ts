/** A round at a city's desk: opened, weighed, frozen, scored, reported, checked and published. */
import { expect, test } from 'vitest'
import { anybody, type Staff, type Tx } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import { evaluationDesk } from './evaluation-desk.ts'
import { publicEvaluation, publicEvaluations } from './public-evaluations.ts'

const clock = clockAt('2024-01-10')
const area = areaCode('9901')
const desk = evaluationDesk({ clock })
const officer = (duties: Staff['duties']): Staff => ({
  kind: 'staff',
  id: '01900000-0000-7000-8000-000000000001',
  name: '赵六',
  office: 'committee',
  duties,
  area,
  counties: ['990101', '990102'] as CountyCode[],
})
const staff = officer(['plan:read', 'plan:evaluate', 'person:read', 'indicator:read'])
const office = async (tx: Tx) => ({ tx: await actAs(tx, staff), staff, today: clock.today() })
const opening = {
  kind: 'annual',
  area,
  plan: null,
  from: day('2023-01-01'),
  to: day('2023-12-31'),
} as const
const points = { 'tasks-on-time': '60', 'slips-answered': '40' }
const weights = { assessed: 'unit', document: '临残工委〔2023〕2号', points } as const

test('a round goes from its opening to what anybody reads of it', () =>
  inTestTx(async (system) => {
    const at = await office(system)
    const id = await desk.openEvaluation(at, opening)
    expect((await desk.evaluation(at, id)).weights).toEqual({ unit: null, county: null })
    await desk.setWeights(at, { id, ...weights })
    expect(await desk.evaluation(at, id)).toMatchObject({
      figuresOn: null,
      weights: { unit: { year: 2023, points: [{ item: 'tasks-on-time', points: '60' }, {}] } },
    })
    await desk.freezeEvaluation(at, id)
    expect(await desk.evaluation(at, id)).toMatchObject({
      head: { state: 'frozen' },
      figuresOn: '2024-01-10',
      weights: { unit: { points: [{ points: '60' }, { points: '40' }] } },
      units: [],
    })
    await desk.draftEvaluationReport(at, {
      id,
      letterhead: { number: null, issuer: null, secrecy: null, urgency: null, signedOn: null },
    })
    const [report] = (await desk.evaluationReports(at, id)).reports
    const { body } = await desk.evaluationReport(at, report?.id ?? '')
    const checked = await desk.recheckEvaluation(at, { id, report: report?.id ?? '', file: body })
    expect(checked).toMatchObject({ moved: [], edited: [], removed: [], unbound: [] })
    await desk.publishEvaluation(at, id)
    expect((await desk.evaluations(at)).rounds).toMatchObject([{ id, state: 'published' }])
    const reader = await actAs(system, anybody)
    expect(await publicEvaluations(reader, area)).toMatchObject([{ round: id, content: { kind: 'annual' } }])
    expect((await publicEvaluation(reader, id)).content.says.length).toBeGreaterThan(0)
  }))

test('what was found is open until it is put right on a document', () =>
  inTestTx(async (system) => {
    const at = await office(system)
    const id = await desk.openEvaluation(at, opening)
    const noted = {
      id,
      found: '未公示收费标准',
      demand: '限期公示',
      by: 'office',
      unit: null,
      due: null,
    } as const
    await desk.noteEvaluationFinding(at, noted)
    const [open] = (await desk.evaluationFindings(at, id)).findings
    expect(open?.resolvedOn).toBeNull()
    const finding = open?.id ?? ''
    await desk.putFindingRight(at, { finding, how: '已经公示', document: '临残〔2024〕3号' })
    const [closed] = (await desk.evaluationFindings(at, id)).findings
    expect(closed).toMatchObject({ resolvedOn: '2024-01-10', document: '临残〔2024〕3号' })
    await expect(
      desk.putFindingRight(at, { finding, how: '再次', document: '临残〔2024〕4号' }),
    ).rejects.toThrow(Refusal)
  }))

test('a survey is opened, its letters made, an answer typed once, and few answers not told', () =>
  inTestTx(async (system) => {
    const at = await office(system)
    const id = await desk.openEvaluation(at, opening)
    await desk.openEvaluationSurvey(at, { id, opensOn: day('2024-01-05'), closesOn: day('2024-01-31') })
    const survey = (await desk.evaluationSurvey(at, id)).survey?.id ?? ''
    const { codes } = await desk.makeCodes(at, { survey, area: areaCode('990101'), number: 2 })
    const said = { survey, code: codes[0] ?? '', channel: 'telephone' } as const
    expect(await desk.typeAnswer(at, { ...said, posted: {} })).toMatchObject({ problems: [{}] })
    const posted = { survey_overall: 'not' }
    expect(await desk.typeAnswer(at, { ...said, posted })).toBe('taken')
    await expect(desk.typeAnswer(at, { ...said, posted })).rejects.toThrow(Refusal)
    const { result, names } = await desk.evaluationSurvey(at, id)
    expect(result).toMatchObject({ invited: 2, answered: 1, responses: [{ answered: null }] })
    expect(result?.questions.every(({ answered }) => !answered)).toBe(true)
    expect(names).toHaveProperty('990101')
  }))

test('a sample of nobody is refused, and without the duty no round is seen', () =>
  inTestTx(async (system) => {
    const at = await office(system)
    const id = await desk.openEvaluation(at, opening)
    const order = { id, size: 10, atLeast: 1, seedSource: '开奖号码', seedOn: day('2024-01-15') }
    await expect(desk.announce(at, order)).rejects.toThrow(Refusal)
    expect((await desk.samples(at, id)).samples).toEqual([])
    const other = officer(['plan:read'])
    const outside = { tx: await actAs(system, other), staff: other, today: clock.today() }
    await expect(desk.evaluation(outside, id)).rejects.toThrow(Refusal)
  }))
