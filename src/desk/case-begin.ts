/** Beginning a case by hand: which processes an officer may begin, at which place, with which questions. */
import { beginCase, getProcess } from '#cases'
import { type AreaCode, refuse } from '#kernel'
import { mayBegin, type Process } from '#process'
import type { ActView, BeginOrder, BeginQuery, BeginView, CaseDesk } from '#web'
import { fillingOf, openedForm, readForm, takeUploads, typedForm } from './case-form.ts'
import { type Around, type At, actorAt, type CaseMeans, isByHand } from './case-means.ts'
import { toldOnPage } from './case-problem.ts'
import { drawnOf } from './case-shown.ts'
import { areaAsked, areaChoices, placeName } from './places.ts'

type Place = {
  readonly process: Process
  readonly acts: readonly string[]
  readonly area: AreaCode
  readonly around: Around
}

/** The process, the place inside the own area, and what stands around it. */
async function placeOf(at: At, means: CaseMeans, { process: id, ...query }: BeginQuery): Promise<Place> {
  if (!isByHand(means, id)) return refuse('case.unknown-process', { process: id })
  const process = getProcess(means.world, id)
  const acts = mayBegin(process, actorAt(at))
  const [action] = process.begins
  const who = (process.actions[action ?? '']?.by ?? []).flatMap(
    (party) => process.parties[party]?.words ?? [],
  )
  const words = process.actions[action ?? '']?.words ?? process.name
  if (acts.length === 0)
    return refuse('case.not-yours', {
      action: words.zh,
      actionEn: words.en,
      who: who.map(({ zh }) => zh).join('、'),
      whoEn: who.map(({ en }) => en).join(', '),
    })
  const area = areaAsked(at.staff, query.area)
  const around = await means.around(at, { process: id, area, about: query.about ?? null })
  return { process, acts, area, around }
}

const fillingHere = (at: At, { area, around }: Place) =>
  fillingOf(at, { area, key: undefined, answers: {}, around })

/** The action asked for, if it may begin a case; else the first one that may. */
const chosenIn = ({ process, acts }: Place, act: string | undefined) =>
  drawnOf(process, acts.find((one) => one === act) ?? acts[0] ?? '')

export const beginViewer =
  (means: CaseMeans): CaseDesk['beginView'] =>
  async (at, query) => {
    const place = await placeOf(at, means, query)
    const chosen = openedForm(chosenIn(place, query.act), await fillingHere(at, place))
    return viewOf(at, means, { place, query, chosen, problem: undefined })
  }

type Showing = {
  readonly place: Place
  readonly query: BeginQuery
  readonly chosen: ActView
  readonly problem: BeginView['problem']
}

async function viewOf(
  at: At,
  means: CaseMeans,
  { place, query, chosen, problem }: Showing,
): Promise<BeginView> {
  const { process, acts, area } = place
  const { about, title } = query
  const own = at.staff.area
  return {
    process: { id: process.id, words: process.name },
    acts: acts.map((act) => ({ act, words: process.actions[act]?.words ?? process.name })),
    chosen,
    area,
    areas: [{ code: own, name: placeName(own) }, ...areaChoices(at.staff, area)],
    title,
    about,
    aboutWords: about === undefined ? undefined : (await means.aboutOf?.(at, about))?.words,
    problem,
  }
}

const titleMissing = {
  field: 'case_title',
  says: {
    zh: '请填写事项名称，四个字以上，不写个人姓名和证件号码',
    en: 'Give the case a title of at least four characters, without names or numbers of persons',
  },
}

export const beginner =
  (means: CaseMeans): CaseDesk['begin'] =>
  async (at, order) => {
    const place = await placeOf(at, means, order)
    const drawn = chosenIn(place, order.act)
    const { area, around, process } = place
    const { clock } = means.world
    const { sent, refused } = await takeUploads(at, order, { area, form: drawn.form, clock })
    const filling = await fillingHere(at, place)
    const read = readForm({ drawn, filling, sent, refused })
    const untitled = [...order.title].length < 4 ? [titleMissing] : []
    const again = async (chosen: ActView, problem?: BeginView['problem']) => ({
      again: await viewOf(at, means, {
        place,
        query: order,
        problem,
        chosen: { ...chosen, errors: [...untitled, ...chosen.errors] },
      }),
    })
    if ('again' in read) return again(read.again)
    if (untitled.length > 0) return again(typedForm(drawn, sent, filling))
    const told = await toldOnPage(() =>
      beginCase(at.tx, means.world, {
        ...around,
        ...orderOf(order, area),
        process: process.id,
        action: drawn.act,
        by: at.staff,
        answers: read.answers,
      }),
    )
    if ('done' in told) return { begun: told.done.case }
    return again(typedForm(drawn, sent, filling), told.problem)
  }

const orderOf = ({ once, title, about }: BeginOrder, area: AreaCode) => ({
  area,
  title,
  key: once,
  ...(about === undefined ? {} : { about }),
})
