/** A policy document from the task that asks for it until it is issued: registered, tied, listed, seen by who takes part. */
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import type { CaseKey } from '#cases'
import { day } from '#kernel'
import type { PlanId } from '#plans'
import { actAs } from '../../../tests/database.ts'
import {
  act,
  city,
  file,
  health,
  office,
  schools,
  unitRef,
  withToyPlan,
  worldOn,
} from '../../../tests/toy-matters.ts'
import { toyCatalogue } from '../../plans/toy-plan.ts'
import { evidenceFor } from '../links/evidence-for.ts'
import { matterId } from '../links/matter.ts'
import { listMatters } from '../links/matters.ts'
import { showLinks } from '../links/show.ts'
import { listDocuments, registerDocument } from './register.ts'

const on = day('2026-06-01')

const register = (tx: Tx, plan: PlanId, over: { key?: string; task?: string } = {}) =>
  registerDocument(tx, worldOn('2026-03-02'), {
    of: { plan, task: over.task ?? 'task:1' },
    area: city,
    title: '残疾人康复服务办法',
    kind: 'measure',
    drafter: unitRef('卫生健康局'),
    due: day('2026-05-29'),
    key: over.key ?? 'one',
    by: office,
  })

async function issue(tx: Tx, of: CaseKey) {
  const step = (action: string, when: string, over: object = {}) =>
    act(tx, { of, by: health, on: when, action, ...over })
  await step('begin', '2026-03-03')
  const draft = [await file(tx, health, '送审稿.pdf')]
  const answers = { reviewer: unitRef('教育局'), draft, opinions_taken: '采纳三条意见' }
  await step('submit', '2026-04-01', { answers, units: ['教育局'] })
  await step('pass', '2026-04-10', { by: schools, answers: { legal_opinion: '符合法定权限和程序' } })
  const issued = {
    document_number: '阳府办〔2026〕12号',
    policy_issued_on: day('2026-05-06'),
    deliberated: '市政府第20次常务会议',
    issued_files: [await file(tx, health, '正式文本.pdf')],
    policy_review_due: day('2031-05-06'),
  }
  await step('issue', '2026-05-07', { answers: issued })
}

const evidence = async (tx: Tx, plan: PlanId, task: string) =>
  (await evidenceFor(tx, { plans: [plan], on, catalogue: toyCatalogue })).get(`${plan}/${task}`)

describe('a policy document a task asks for', () => {
  test('is registered once with drafting unit and day, and tied to the task', () =>
    withToyPlan(async (tx, plan) => {
      const taken = await register(tx, plan)
      expect(await register(tx, plan)).toEqual({ ...taken, again: true })
      const [document, ...others] = await listDocuments(tx, { plan, on: day('2026-03-02') })
      expect(others).toEqual([])
      expect(document).toMatchObject({
        plan,
        title: '残疾人康复服务办法',
        kind: 'measure',
        drafter: { name: '卫生健康局' },
        due: '2026-05-29',
        stage: 'needed',
        issues: [],
      })
      const { tasks } = await showLinks(tx, {
        plan,
        on,
        catalogue: toyCatalogue,
        matters: await listMatters(tx, { on, area: city }),
      })
      const linked = tasks.flatMap((task) => task.links.map(({ name }) => [task.task, name]))
      expect(linked).toContainEqual(['task:1', '残疾人康复服务办法'])
      await expect(register(tx, plan, { task: 'task:9', key: 'two' })).rejects.toThrow('link.task-unknown')
    }))

  test('shows the lamp of the day: nobody began, and the time for beginning is over', () =>
    withToyPlan(async (tx, plan) => {
      await register(tx, plan)
      const lampOn = async (when: string) => (await listDocuments(tx, { plan, on: day(when) }))[0]?.lamp
      expect([await lampOn('2026-03-03'), await lampOn('2026-06-01')]).toEqual(['running', 'overdue'])
    }))

  test('is not issued until it has number, day and file; issued it says nothing of what it brings about', () =>
    withToyPlan(async (tx, plan) => {
      const { case: of } = await register(tx, plan)
      expect(await evidence(tx, plan, 'task:1')).toMatchObject([{ about: 'issued', says: 'not-yet' }])
      await act(tx, { of, by: health, on: '2026-03-03', action: 'begin' })
      expect(await evidence(await actAs(tx, office), plan, 'task:1')).toMatchObject([{ says: 'under-way' }])
    }))

  test('once issued is issued with number and day, also while it is amended', () =>
    withToyPlan(async (tx, plan) => {
      const { case: of } = await register(tx, plan)
      await issue(tx, of)
      const answers = { policy_due: day('2027-01-01'), reason: '上位法已修订' }
      const [document] = await listDocuments(await actAs(tx, office), { plan, on })
      expect(document).toMatchObject({
        stage: 'issued',
        issues: [{ number: '阳府办〔2026〕12号', on: '2026-05-06', files: [{ name: '正式文本.pdf' }] }],
      })
      await act(tx, { of, by: health, on: '2026-05-20', action: 'amend', answers })
      expect(await evidence(await actAs(tx, office), plan, 'task:1')).toEqual([
        {
          kind: 'policy-document',
          id: matterId(of),
          about: 'issued',
          says: 'done',
          firstHand: true,
          day: '2026-05-06',
          facts: { title: '残疾人康复服务办法', stage: 'working', number: '阳府办〔2026〕12号' },
        },
      ])
    }))

  test('is seen by the office and by units that take part; to others its evidence is unknown', () =>
    withToyPlan(async (tx, plan) => {
      await register(tx, plan)
      expect(await listDocuments(await actAs(tx, health), { on })).toHaveLength(1)
      expect(await listDocuments(await actAs(tx, schools), { on })).toEqual([])
      expect(await evidence(tx, plan, 'task:1')).toMatchObject([{ about: 'issued', says: 'unknown' }])
    }))
})
