/** Walks through the processes of governance that together visit every stage, action and passage; also what their drawings are checked with. */
import { areaCode, day } from '#kernel'
import {
  days,
  type Process,
  type Setting,
  type Span,
  type Walked,
  type WalkStep,
  walk,
  workdays,
} from '#process'
import { addWorkdays, workdaysBetween } from '#standards'
import { decision, figureDispute, obligation, pledge, policyDocument, slip } from './processes.ts'

export const setting: Setting = {
  from: day('2026-03-02'),
  area: areaCode('9901'),
  given: { calendar: { add: addWorkdays, between: workdaysBetween } },
}

type Told = string | WalkStep | { readonly wait: Span }

/** Actions with nothing to say of them stand in one text. */
const along = (process: Process, ...steps: readonly Told[]) =>
  walk<string, string, string>(
    process,
    steps.flatMap((step): readonly Told[] => (typeof step === 'string' ? step.split(' ') : [step])),
    setting,
  )

const answering = (action: string, answers: WalkStep['answers']): WalkStep => ({
  do: action,
  ...(answers && { answers }),
})

const dated = answering('assign', { obligation_kind: 'done', obligation_due: '2026-04-30' })
const ongoing = answering('assign', { obligation_kind: 'ongoing' })
const moreTime = (name: string, first: string, second: string) => [
  answering('ask-time', { [`${name}_asked_due`]: first }),
  answering('grant-time', { [`${name}_due`]: first }),
  answering('ask-time', { [`${name}_asked_due`]: second }),
  'refuse-time',
]

const obligationWalks = [
  along(
    obligation,
    dated,
    'sign progress',
    ...moreTime('obligation', '2026-05-29', '2026-06-30'),
    'dispute answer-dispute report send-back report accept',
    answering('reopen', { obligation_due: '2026-07-31' }),
  ),
  along(obligation, ongoing, 'decline insist decline reassign sign progress conclude'),
  along(obligation, dated, 'urge instruct annotate rebase merge'),
  along(obligation, dated, 'supersede'),
  along(obligation, dated, 'let-off'),
]

const raised = answering('raise', { slip_due: '2026-03-31' })
const dueAgain = { slip_due: '2026-05-08' }
const done = answering('report', { slip_outcome: 'done' })
const two = { helpers: ['1', '2'].map((n) => ({ id: `helpers-${n}`, name: `helpers ${n}` })) }
const slipWalks = [
  along(
    slip,
    raised,
    'issue decline insist decline reassign sign',
    answering('consult', two),
    { do: 'help', member: 'helpers-1' },
    'go-on',
    answering('consult', two),
    { do: 'help', member: 'helpers-1' },
    { do: 'help', member: 'helpers-2' },
    ...moreTime('slip', '2026-04-10', '2026-04-30'),
    'pause resume dispute answer-dispute',
    done,
    answering('send-back', dueAgain),
    done,
    'accept',
    answering('reopen', dueAgain),
  ),
  along(slip, raised, 'urge instruct circulate annotate drop'),
]

const listed = answering('list', { policy_due: '2026-06-30' })
const issued = [listed, 'begin submit pass', answering('issue', { policy_review_due: '2031-06-30' })]
const consulted = { consulted: [{ id: 'consulted-1', name: 'consulted 1' }] }
const policyWalks = [
  along(
    policyDocument,
    listed,
    'decline insist decline reassign rebase begin',
    answering('ask-units', consulted),
    { do: 'give-opinion', member: 'consulted-1' },
    'ask-public end-public',
    answering('ask-public', { policy_opinions_until: '2026-03-16' }),
    { wait: days(20) },
    ...moreTime('policy', '2026-07-31', '2026-08-31'),
    'submit return submit pass redraft',
  ),
  along(policyDocument, ...issued, 'file', answering('keep', { policy_review_due: '2033-06-30' }), 'repeal'),
  along(policyDocument, ...issued, 'amend urge instruct annotate give-up'),
]

const registered = answering('register', { pledge_due: '2026-11-30' })
const delivered = ['start progress', ...moreTime('pledge', '2026-12-15', '2026-12-31').slice(0, 2), 'deliver']
const pledgeWalks = [
  along(pledge, registered, ...delivered, 'send-back deliver verify publish reopen'),
  along(
    pledge,
    registered,
    'start',
    answering('ask-time', { pledge_asked_due: '2026-12-15' }),
    'refuse-time urge instruct annotate withdraw',
  ),
]

const recorded = answering('record', { decision_due: '2026-03-31' })
const decisionWalks = [
  along(
    decision,
    recorded,
    'hand-out decline reassign sign',
    ...moreTime('decision', '2026-04-10', '2026-04-30'),
    'refer decide-again report send-back report accept reopen',
  ),
  along(decision, recorded, 'urge instruct annotate drop'),
]

const figureWalks = [
  along(
    figureDispute,
    'raise ask-more complete hand-over uphold',
    { do: 'raise-again', after: days(30) },
    'uphold-finally',
  ),
  along(figureDispute, 'raise ask-more', { wait: workdays(6) }, 'correct'),
  along(figureDispute, 'raise uphold raise-again correct-finally'),
  along(figureDispute, 'raise urge annotate withdraw'),
]

/** By id of the process. */
export const walks: ReadonlyMap<string, readonly Walked[]> = new Map([
  [obligation.id, obligationWalks],
  [slip.id, slipWalks],
  [policyDocument.id, policyWalks],
  [pledge.id, pledgeWalks],
  [decision.id, decisionWalks],
  [figureDispute.id, figureWalks],
])
