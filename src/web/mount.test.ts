/** What every request gets, whatever page it asks for: checked on the whole site, without a port. */
import { describe, expect, test } from 'vitest'
import { sampleSite } from '../../tests/journeys/sample-site.ts'
import { sessionCookie } from '../../tests/journeys/samples/desk-of-sample.ts'
import {
  candidateId,
  county,
  officer,
  personId,
  runId,
} from '../../tests/journeys/samples/people-of-sample.ts'

const once = '018f0000-0000-7000-8000-0000000000aa'
const signedIn = { cookie: sessionCookie }
const own = { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }

const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) => ({
  path,
  init: {
    method: 'POST',
    headers: { ...own, ...signedIn, ...headers },
    body: new URLSearchParams({ once, ...form }),
  },
})

describe('a page', () => {
  test('is allowed no script and no style but those of this site', async () => {
    const policy = (await sampleSite().app.request('/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
  })
  test('of a citizen holds no script, no style attribute and no session', async () => {
    const reply = await sampleSite().app.request('/plan', { headers: signedIn })
    const html = await reply.text()
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/)
    expect(html).not.toContain(officer.name)
  })
  test('of an officer is kept by no cache', async () => {
    const reply = await sampleSite().app.request(`/staff/people/${county}/${personId}`, { headers: signedIn })
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })
  test('with answers in its address is kept by no cache and sent to no other site', async () => {
    const reply = await sampleSite().app.request('/benefits/result?certificate_status=issued')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.get('referrer-policy')).toBe('same-origin')
  })
  test('of the survey is kept by no cache, gives no session, and takes an answer from anybody', async () => {
    const { app } = sampleSite()
    const asked = await app.request('/survey/7KQ2-M9XD-3HVT')
    expect(asked.headers.get('cache-control')).toBe('no-store')
    expect(await asked.text()).toContain('value="7KQ2-M9XD-3HVT"')
    const form = (answers: Record<string, string>) => ({
      method: 'POST',
      headers: own,
      body: new URLSearchParams({ once, code: '7KQ2-M9XD-3HVT', ...answers }),
    })
    const open = await app.request('/survey', form({ survey_money: 'not' }))
    expect(open.status).toBe(422)
    expect(await open.text()).toMatch(/value="not"[^>]*checked|checked[^>]*value="not"/)
    const taken = await app.request('/survey', form({ survey_overall: 'fairly' }))
    expect(taken.status).toBe(200)
    expect(taken.headers.get('set-cookie')).toBeNull()
  })
  test('names its language and the addresses of the others', async () => {
    const html = await (await sampleSite().app.request('/easy/plan')).text()
    expect(html).toMatch(/<html lang="zh-CN" data-language="easy"/)
    for (const other of ['href="/plan"', 'href="/easy/plan"', 'href="/en/plan"'])
      expect(html).toContain(other)
  })
  test('of an officer has no easy-read form', async () => {
    expect((await sampleSite().app.request('/easy/staff', { headers: signedIn })).status).toBe(404)
  })
})

describe('a request that cannot be read', () => {
  test.each([
    ['a filter nobody knows', '/plan?unti=x'],
    ['a state that is none', '/plan?state=finished'],
    ['the same filter twice', '/plan?state=late&state=done'],
    ['an answer that is none', '/benefits/result?certificate_status=maybe'],
    ['a fact nobody asks', '/benefits/result?salary=3'],
    ['a day the calendar does not have', '/benefits/result?certificate_expires=2021-02-29'],
  ])('%s is answered 400 with a sentence, never with everything', async (_what, path) => {
    const reply = await sampleSite().app.request(path)
    expect(reply.status).toBe(400)
    expect(await reply.text()).toMatch(/读不懂|不认识/)
  })
  test('parameters that chat programs hang on links change nothing', async () => {
    expect((await sampleSite().app.request('/plan?from=singlemessage&isappinstalled=0')).status).toBe(200)
  })
  test('an address without a page is 404 in the language asked for', async () => {
    const reply = await sampleSite().app.request('/en/nowhere')
    expect(reply.status).toBe(404)
    expect(await reply.text()).toContain('There is no page at this address')
  })
})

describe('who may', () => {
  test('nobody without a session: looking leads to sign-in and back', async () => {
    const reply = await sampleSite().app.request('/staff/pay-runs')
    expect([reply.status, reply.headers.get('location')]).toEqual([
      303,
      '/staff/sign-in?next=%2Fstaff%2Fpay-runs',
    ])
  })
  test('nobody without a session: a deed is refused and not done', async () => {
    const { app, audited } = sampleSite()
    const { path, init } = send(
      `/staff/pay-runs/${runId}/approve`,
      { seenLines: '1', seenFen: '1' },
      { cookie: '' },
    )
    expect((await app.request(path, init)).status).toBe(401)
    expect(audited).toEqual([])
  })
  test('nobody without the duty, and the page says which duty', async () => {
    const { app } = sampleSite({ ...officer, duties: ['plan:read'] })
    const reply = await app.request(`/staff/people/${county}/${personId}`, { headers: signedIn })
    expect(reply.status).toBe(403)
    expect(await reply.text()).toContain('查看人员')
  })
  test('no form that comes from another site', async () => {
    const { path, init } = send(`/staff/pay-runs/${runId}/check`, {}, { origin: 'https://elsewhere.example' })
    const { app, audited } = sampleSite()
    expect((await app.request(path, init)).status).toBe(403)
    expect(audited).toEqual([])
  })
  test('sign-in leads only to pages of officers on this site', async () => {
    for (const next of [
      'https://elsewhere.example/staff',
      '//elsewhere.example',
      '/staff\\@elsewhere.example',
      '/plan',
    ]) {
      const { path, init } = send('/staff/sign-in', { account: 'county', password: 'tongxing-demo', next })
      expect((await sampleSite().app.request(path, init)).headers.get('location')).toBe('/staff')
    }
  })
})

describe('the audit trail', () => {
  test('tells of a person looked at, and which', async () => {
    const { app, audited } = sampleSite()
    await app.request(`/staff/people/${county}/${personId}`, { headers: signedIn })
    expect(audited).toEqual([{ event: 'person.read', area: county, subject: personId }])
  })
  test('tells of numbers seen in full, with the reason given', async () => {
    const { app, audited } = sampleSite()
    const { path, init } = send(`/staff/people/${county}/${personId}/unmask`, {
      reason: '核对银行退回的账号',
    })
    expect(await (await app.request(path, init)).text()).toContain('441702198503271234')
    expect(audited).toMatchObject([
      { event: 'person.unmasked', subject: personId, facts: { reason: '核对银行退回的账号' } },
    ])
  })
  test('tells of an officer who reached for a page without the duty', async () => {
    const { app, audited } = sampleSite({ ...officer, duties: ['plan:read'] })
    await app.request(`/staff/people/${county}/${personId}`, { headers: signedIn })
    expect(audited).toMatchObject([
      {
        event: 'request.refused',
        subject: personId,
        facts: { asked: 'GET /staff/people/:county/:id', code: 'web.duty-missing' },
      },
    ])
  })
  test('is not told of full numbers when none were shown for want of a reason', async () => {
    const { app, audited } = sampleSite()
    const { path, init } = send(`/staff/people/${county}/${personId}/unmask`, { reason: '看' })
    const reply = await app.request(path, init)
    expect([reply.status, (await reply.text()).includes('441702198503271234')]).toEqual([422, false])
    expect(audited.map((note) => note.event)).not.toContain('person.unmasked')
  })
  test('is not told of a confirmation that was incomplete', async () => {
    const { app, audited } = sampleSite()
    const { path, init } = send(`/staff/candidates/${county}/${candidateId}/confirm`, { who: '李示例' })
    expect((await app.request(path, init)).status).toBe(422)
    expect(audited.map((note) => note.event)).not.toContain('candidate.confirmed')
  })
})

test('an error nobody foresaw shows a code that the log knows, and nothing of the error', async () => {
  const { app, reported } = sampleSite({ ...officer, duties: undefined as never })
  const reply = await app.request('/staff/plan', { headers: signedIn })
  const html = await reply.text()
  expect(reply.status).toBe(500)
  expect(reported).toHaveLength(1)
  expect(html).toMatch(/TX-[A-Z2-9]{6}/)
  expect(html).not.toMatch(/TypeError|undefined/)
})
