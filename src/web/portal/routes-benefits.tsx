/** Addresses of "what can I get" and of the list of programmes. */
import { z } from 'zod'
import type { Day } from '#kernel'
import { codeField, fields, noFields, textField } from '../input.ts'
import { page } from '../reply.ts'
import type { Call, Route } from '../route.ts'
import { route } from '../route.ts'
import { ask } from './ask.tsx'
import { BenefitsStartPage } from './benefits-start.tsx'
import type { Counter } from './counter.ts'
import type { Errand } from './errand.ts'
import { ProgrammePage } from './programme.tsx'
import { ProgrammesPage } from './programmes.tsx'
import type { Way } from './walk.ts'
import { check, type PageSteps, prepare, result, why } from './walk-pages.tsx'

/** Facts are declared elsewhere, so the names are checked against the questions when the answers are read. */
const answersSaid = z.record(z.string(), z.unknown())

const dayField = z.iso.date('on').optional()

export const benefitsRoutes = (counter: Counter): readonly Route[] => [
  route({
    on: 'GET /benefits',
    needs: 'public',
    audit: 'nothing',
    input: noFields,
    run: ({ today }) => page(<BenefitsStartPage places={counter.places(today)} />),
  }),
  ...walkRoutes(counter),
  route({
    on: 'GET /programmes',
    needs: 'public',
    audit: 'nothing',
    input: fields({
      place: codeField.optional(),
      situation: codeField.optional(),
      words: textField,
      category: codeField.optional(),
      grade: codeField.optional(),
      age: codeField.optional(),
      on: dayField,
    }),
    run: ({ input, today }) => page(<ProgrammesPage {...counter.programmes(today, input)} />),
  }),
  route({
    on: 'GET /programmes/:id',
    needs: 'public',
    audit: 'nothing',
    input: fields({ id: codeField, place: codeField.optional(), on: dayField }),
    run: async ({ tx, input, today }) =>
      page(<ProgrammePage {...(await counter.programme(tx, today, input))} />),
  }),
]

type WalkCall = Pick<Call<Record<string, unknown>>, 'tx' | 'today' | 'input'>

const walkRoutes = (counter: Counter): readonly Route[] => {
  const steps = ({ tx, today }: WalkCall): PageSteps => ({
    tx,
    walk: counter.walk,
    usual: { place: counter.place, on: today },
    wayFor: (errand) => wayOf(counter, errand, today),
    contacts: counter.contacts,
  })
  const open = { needs: 'public', audit: 'nothing', input: answersSaid } as const
  return [
    route({ on: 'GET /benefits/ask', ...open, run: (call) => ask(steps(call), call.input) }),
    route({ on: 'GET /benefits/check', ...open, run: (call) => check(steps(call), call.input) }),
    route({ on: 'GET /benefits/result', ...open, run: (call) => result(steps(call), call.input) }),
    route({ on: 'GET /benefits/why', ...open, run: (call) => why(steps(call), call.input) }),
    route({ on: 'GET /benefits/prepare', ...open, run: (call) => prepare(steps(call), call.input) }),
  ]
}

function wayOf(counter: Counter, errand: Errand, today: Day): Way {
  const place = counter.places(today).find(({ code }) => code === errand.place)
  return {
    base: '/benefits',
    usual: { place: counter.place, on: today },
    contacts: counter.contacts,
    placeName: place?.name ?? { zh: errand.place, en: errand.place, easy: errand.place },
    ended: errand.on === today ? place?.ended : undefined,
  }
}
