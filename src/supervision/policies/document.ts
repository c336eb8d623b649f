/** A policy document as its case tells it: needed, in work, issued with number, day and file. That it is issued says nothing of what it brings about. */
import type { CaseKey } from '#cases'
import type { Reference } from '#forms'
import type { AreaCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { Acted, Lamp } from '#process'
import type { Evidence } from '../links/evidence.ts'
import { matterId } from '../links/matter.ts'
import { actsOf, dayIn, newestAnswers, referenceIn, referencesIn, textIn } from '../links/said.ts'
import type { MatterCase } from '../links/store-matters.ts'

export type Issue = {
  readonly number: string
  readonly on: Day
  readonly files: readonly Reference[]
  /** When it has to be looked at again. */
  readonly reviewBy: Day | null
}

export type PolicyDocument = CaseKey & {
  readonly area: AreaCode
  /** The plan it was registered for; null where none wanted it. */
  readonly plan: PlanId | null
  readonly title: string
  readonly kind: string | null
  readonly drafter: Reference | null
  /** The day it is to be issued by, as it was set last. */
  readonly due: Day | null
  readonly stage: string
  /** The last day of this stage. */
  readonly stageDue: Day | null
  readonly ended: Day | null
  readonly lamp: Lamp
  /** Every time it was issued, oldest first; an amended document is issued again. */
  readonly issues: readonly Issue[]
}

export function documentOf({ history, about, ...kept }: MatterCase): PolicyDocument {
  const acts = actsOf(history)
  const newest = newestAnswers(acts)
  return {
    ...kept,
    plan: planAbout(about),
    title: textIn(newest, 'document') ?? kept.title,
    kind: textIn(newest, 'policy_kind'),
    drafter: referenceIn(newest, 'drafter'),
    due: dayIn(newest, 'policy_due'),
    issues: acts.filter(({ action }) => action === 'issue').flatMap(issueOf),
  }
}

function issueOf({ answers }: Acted): Issue[] {
  const [number, on] = [textIn(answers, 'document_number'), dayIn(answers, 'policy_issued_on')]
  if (number === null || on === null) return []
  return [
    {
      number,
      on,
      files: referencesIn(answers, 'issued_files'),
      reviewBy: dayIn(answers, 'policy_review_due'),
    },
  ]
}

export const aboutPlan = (plan: PlanId): string => `plan:${plan}`

const planAbout = (about: string | null) =>
  about?.startsWith('plan:') ? (about.slice('plan:'.length) as PlanId) : null

/** Stages in which nobody has begun to write. */
const waiting: readonly string[] = ['needed', 'declined', 'given-up']

/** Issued once stays issued, also while it is amended; given up is not issued. */
export function evidenceOfDocument(document: PolicyDocument): Evidence {
  const issue = document.issues.at(-1)
  const of = { kind: 'policy-document', id: matterId(document), about: 'issued', firstHand: true } as const
  if (!issue)
    return {
      ...of,
      says: waiting.includes(document.stage) ? 'not-yet' : 'under-way',
      day: null,
      facts: { title: document.title, stage: document.stage },
    }
  const { number, on } = issue
  return { ...of, says: 'done', day: on, facts: { title: document.title, stage: document.stage, number } }
}
