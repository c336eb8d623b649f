/** What cannot be left out of a route, and what no list of routes may contain. */
import { describe, expect, test } from 'vitest'
import { sampleCounter } from '../../tests/journeys/samples/counter-of-sample.ts'
import { sampleDesk } from '../../tests/journeys/samples/desk-of-sample.ts'
import { codeField, fields, noFields } from './input.ts'
import { portalRoutes } from './portal/routes.tsx'
import { onward } from './reply.ts'
import { route } from './route.ts'
import { workbenchRoutes } from './workbench/routes.tsx'

const run = () => onward('/')

describe('a route', () => {
  test('does not compile without who may, what is recorded, or a parameter of its path', () => {
    // @ts-expect-error: `needs` is missing
    route({ on: 'GET /x', audit: 'nothing', input: noFields, run })
    // @ts-expect-error: `audit` is missing
    route({ on: 'GET /x', needs: 'public', input: noFields, run })
    // @ts-expect-error: the path's `id` is not in the input
    route({ on: 'GET /x/:id', needs: 'public', audit: 'nothing', input: noFields, run })
    // @ts-expect-error: nobody has this duty
    route({ on: 'GET /x', needs: 'person:guess', audit: 'nothing', input: noFields, run })
    const whole = route({
      on: 'GET /x/:id',
      needs: 'person:read',
      audit: 'person.read',
      input: fields({ id: codeField }),
      run,
    })
    expect([whole.method, whole.path]).toEqual(['GET', '/x/:id'])
  })
})

describe('of all routes', () => {
  const routes = [...portalRoutes(sampleCounter), ...workbenchRoutes(sampleDesk())]

  test('no deed of an officer goes unrecorded', () => {
    const silent = routes.filter(
      (each) => each.method === 'POST' && each.needs !== 'public' && each.audit === 'nothing',
    )
    expect(silent.map((each) => each.path)).toEqual([])
  })
  test('no look at a person goes unrecorded', () => {
    const aboutPeople = routes.filter((each) => /people|candidates|waiting|failed/.test(each.path))
    expect(aboutPeople.length).toBeGreaterThan(5)
    expect(aboutPeople.filter((each) => each.audit === 'nothing').map((each) => each.path)).toEqual([])
  })
  test('every officers’ page but sign-in needs an officer, and no citizens’ page does', () => {
    const open = routes.filter((each) => each.needs === 'public').map((each) => each.path)
    expect(open.filter((path) => path.startsWith('/staff'))).toEqual([
      '/staff/sign-in',
      '/staff/sign-in',
      '/staff/signed-out',
    ])
    expect(routes.filter((each) => !each.path.startsWith('/staff') && each.needs !== 'public')).toEqual([])
  })
  test('only pages that are the same for everybody are kept', () => {
    expect(routes.filter((each) => each.kept).map((each) => each.path)).toEqual([
      '/',
      '/plan',
      '/plan/text',
      '/plan/pledges',
      '/plan/indicators/:no',
      '/plan/evaluations',
      '/plan/evaluations/:round',
      '/accessibility',
    ])
  })
  test('no two answer the same address', () => {
    const addresses = routes.map((each) => `${each.method} ${each.path}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})
