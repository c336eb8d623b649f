/** The pages of a conversation after its questions: check, result, why, prepare; the same for a citizen and for a visit. */
import type { Contact } from '../parts/contacts.tsx'
import type { Reply } from '../reply.ts'
import { page } from '../reply.ts'
import type { Said, Steps } from './ask.tsx'
import { askedIn, givenIn } from './ask.tsx'
import { BenefitsCheckPage } from './benefits-check.tsx'
import { BenefitsPreparePage } from './benefits-prepare.tsx'
import { BenefitsResultPage } from './benefits-result.tsx'
import { BenefitsWhyPage } from './benefits-why.tsx'
import { oneWord } from './errand.ts'

export type PageSteps = Steps & { readonly contacts: readonly Contact[] }

/** Boxes already ticked travel along when another button of the same form is pressed; they mean nothing there. */
const strays = ['pick', 'programme', 'town'] as const

export async function check(steps: PageSteps, said: Said): Promise<Reply> {
  const { asked } = askedIn(steps, said)
  const supposed = await steps.walk.supposed(steps.tx, asked)
  const given = givenIn(steps.walk, asked.answers)
  return page(<BenefitsCheckPage way={steps.wayFor(asked.errand)} {...{ asked, given, supposed }} />)
}

export async function result(steps: PageSteps, said: Said): Promise<Reply> {
  const { asked } = askedIn(steps, said)
  const facts = await steps.walk.result(steps.tx, asked)
  const given = givenIn(steps.walk, asked.answers)
  const { contacts } = steps
  return page(
    <BenefitsResultPage way={steps.wayFor(asked.errand)} {...facts} {...{ asked, given, contacts }} />,
  )
}

export async function why(steps: PageSteps, said: Said): Promise<Reply> {
  const { asked, more } = askedIn(steps, said, strays)
  const programme = await steps.walk.why(steps.tx, asked, oneWord('programme', more.programme) ?? '')
  return page(
    <BenefitsWhyPage
      way={steps.wayFor(asked.errand)}
      asked={asked}
      programme={programme}
      contacts={steps.contacts}
    />,
  )
}

export async function prepare(steps: PageSteps, said: Said): Promise<Reply> {
  const { asked, more } = askedIn(steps, said, strays)
  const picks = more.pick === undefined ? [] : [more.pick].flat().map(String)
  const town = oneWord('town', more.town)
  const list = await steps.walk.prepare(steps.tx, asked, { picks, town })
  return page(
    <BenefitsPreparePage
      way={steps.wayFor(asked.errand)}
      {...list}
      asked={asked}
      picks={picks}
      contacts={steps.contacts}
    />,
  )
}
