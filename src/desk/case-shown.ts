/** A case as its page shows it: where it stands, what may be done next and what would be asked, what happened, what comes. */
import { type CaseKey, type ShownCase, showCase, type World } from '#cases'
import type { Answers } from '#forms'
import { drawingOf, type Offer, outlineOf, type Process, type Waited } from '#process'
import type { ActView, CaseView, Kept, OtherAct, PartLine } from '#web'
import { clockOf } from './case-clock.ts'
import { fillingOf, formOf, openedForm } from './case-form.ts'
import { type Around, type At, actorAt, type CaseMeans, declarationOf } from './case-means.ts'
import { caseProblemWords } from './case-problem.ts'
import { historyOf, knownOf } from './case-told.ts'
import { localTime } from './local-time.ts'
import { placeName } from './places.ts'

/** A case with everything its page is made of. */
export type Opened = { readonly shown: ShownCase; readonly own: Process; readonly around: Around }

/** Cost: what `showCase` costs, and once what stands around it. */
export async function openCase(at: At, { world, around: look }: CaseMeans, key: CaseKey): Promise<Opened> {
  const first = await showCase(at.tx, world, { case: key, by: at.staff })
  const { process, area, about } = first.case
  const around = await look(at, { process, area, about, case: key })
  // What stands around may decide what may be done.
  const shown = around.facts ? await showCase(at.tx, world, { ...around, case: key, by: at.staff }) : first
  return { shown, around, own: declarationOf(world, shown.state) }
}

/** What is particular to one showing: the action opened, what was refused, what was typed in vain. */
export type Showing = {
  readonly act?: string | undefined
  readonly chosen?: ActView | undefined
  readonly problem?: CaseView['problem']
  readonly kept?: Kept | undefined
}

export async function caseView(
  at: At,
  means: CaseMeans,
  { opened, ...showing }: Showing & { readonly opened: Opened },
): Promise<CaseView> {
  const { shown, own } = opened
  const { state, timeline } = shown
  const chosen = showing.chosen ?? (await chosenAct(at, opened, showing.act))
  return {
    ...standing(at, means.world, opened),
    about: shown.case.about === null ? undefined : await means.aboutOf?.(at, shown.case.about),
    claim: claimOf(at, shown),
    known: knownOf(own, state),
    chosen,
    problem: showing.problem,
    kept: showing.kept,
    ...offersOf(own, shown.may, chosen?.act),
    history: historyOf(own, state, timeline),
    next: timeline.next,
    outline: outlineOf(own),
    drawing: {
      zh: drawingOf(own, { language: 'zh', at: state.stage }).svg,
      en: drawingOf(own, { language: 'en', at: state.stage }).svg,
    },
    files: shown.files.map(({ id, name, size, addedAt }) => ({
      id,
      name,
      size,
      addedAt: localTime(addedAt),
    })),
  }
}

/** The stage and its clocks. */
function standing({ today: on }: At, { calendar }: World, { shown, own }: Opened) {
  const { case: kept, state, timeline, waited } = shown
  const { now } = timeline
  const clock = (one: { lamp: Waited['lamp']; due: Waited['due'] }) =>
    clockOf({ lamp: one.lamp, due: one.due.ok ? one.due.value : null }, { on, calendar })
  const whole = waited.find(({ what }) => what === 'whole')
  return {
    county: kept.county,
    id: kept.id,
    seen: state.length,
    title: kept.title,
    process: { id: own.id, words: own.name },
    areaName: placeName(kept.area),
    stage: now.says,
    since: now.since,
    began: state.began,
    ended: state.ended,
    clock: clockOf(now, { on, calendar }),
    whole: whole && clock(whole),
    holder: state.ended === null ? now.who : null,
    parts: state.parts.map(({ unit, standing: stands, answeredOn, late }): PartLine => {
      const waiting = waited.find((one) => one.what === 'part' && one.unit?.id === unit.id)
      return {
        unit: unit.name,
        standing: stands,
        answeredOn,
        late,
        clock: waiting ? clock(waiting) : null,
      }
    }),
  }
}

/** The own task, or the open one of an own duty; others' claims are only told. */
function claimOf(at: At, { tasks }: ShownCase): CaseView['claim'] {
  const actor = actorAt(at)
  const isOwn = ({ holder, duty }: ShownCase['tasks'][number]) =>
    duty !== null &&
    actor.duties.includes(duty) &&
    (holder === '' || (actor.kind === 'staff' && holder === actor.unit.id))
  const task = tasks.find(isOwn)
  if (!task) return { by: tasks.find(({ claimedName }) => claimedName)?.claimedName ?? null, may: undefined }
  return { by: task.claimedName, may: task.claimedBy === null ? 'claim' : 'release' }
}

/** The action asked for if it is open, else the usual one. */
async function chosenAct(at: At, { shown, own, around }: Opened, asked: string | undefined) {
  const open = shown.may.filter(({ refused }) => refused === null)
  const usual = own.stages[shown.state.stage]?.next.find((act) => open.some(({ action }) => action === act))
  const offer = open.find(({ action }) => action === asked) ?? open.find(({ action }) => action === usual)
  if (!offer) return undefined
  return openedForm(drawnOf(own, offer.action), await fillingAt(at, { shown, own, around }))
}

export const fillingAt = (at: At, { shown, around }: Opened) =>
  fillingOf(at, {
    area: shown.state.area,
    key: shown.case,
    answers: answersSeen(at, shown),
    around,
  })

/** In a gathering the own part's answers count beside the case's. */
const answersSeen = (at: At, { state }: ShownCase): Answers => {
  const actor = actorAt(at)
  const own = state.parts.find(({ unit }) => actor.kind === 'staff' && unit.id === actor.unit.id)
  return { ...state.answers, ...own?.answers }
}

export function drawnOf(own: Process, act: string) {
  const action = own.actions[act]
  if (!action) throw new Error(`process ${own.id} has no action ${act}`)
  return { act, words: action.words, form: formOf(action, act) }
}

/** What else may be done, what may not and why, and what is for others to do. */
function offersOf(own: Process, may: readonly Offer[], chosen: string | undefined) {
  const isOthers = ({ refused }: Offer) => refused?.code === 'case.not-yours'
  const others = may.filter((offer) => !isOthers(offer) && offer.action !== chosen)
  return {
    others: others.map(
      ({ action, words, refused }): OtherAct => ({
        act: action,
        words,
        refused: refused ? (caseProblemWords(refused) ?? null) : null,
      }),
    ),
    elsewhere: byWhom(own, may.filter(isOthers)),
  }
}

/** Actions for others, under each who may do them. */
function byWhom(own: Process, offers: readonly Offer[]) {
  const groups = Map.groupBy(offers, ({ action }) => whoMay(own, action).zh)
  return [...groups.values()].flatMap((some) => {
    const [first] = some
    return first ? [{ who: whoMay(own, first.action), acts: some.map(({ words }) => words) }] : []
  })
}

function whoMay({ actions, parties }: Process, act: string) {
  const who = (actions[act]?.by ?? []).flatMap((party) => parties[party]?.words ?? [])
  return { zh: who.map(({ zh }) => zh).join('、'), en: who.map(({ en }) => en).join(', ') }
}
