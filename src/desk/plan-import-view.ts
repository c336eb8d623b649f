/** The checking page: the document, the chosen value, and the chosen part of the result. */
import { actorOf, type Tx } from '#access'
import { listCorrections, listOriginals, type PlanId, type PlanUnderReview, reviewPlan } from '#plans'
import type { At, CheckContent, CheckQuery, CheckView, SelectedValue } from '#web'
import { retyped } from '#web'
import { namesOf } from './hands.ts'
import { chosenOf } from './plan-import-chosen.ts'
import { acceptOf, type NameOf, outlineOf, rowsOf, todoOf } from './plan-import-content.ts'
import { documentView } from './plan-import-document.ts'
import { historyOf } from './plan-import-history.ts'
import { lineOf } from './plan-import-list.ts'
import { selectedOf } from './plan-import-selected.ts'
import { problemWords } from './plan-import-words.ts'

/** Cost: the kept reading and the text of one plan, each read once; the page shows a part of both. */
export async function checkView({ tx }: At, query: CheckQuery): Promise<Omit<CheckView, 'mayImport'>> {
  const { id, view, page, see, part, told } = query
  const under = await reviewPlan(tx, id as PlanId)
  const { line, fileName, text } = await lineOf(tx, under)
  const { review } = under
  return {
    plan: line,
    fileName,
    originals: await originalsOf(tx, under.plan.id),
    indicators: review.rows.indicators.length,
    place: { id, view, page },
    document: documentView(review, { text, chosen: chosenOf(review, see, text), part }),
    see,
    selected: withTyped(await selectedOf(tx, review, { see, officer: actorOf(tx) }), query),
    content: await contentOf(tx, under, query),
    told,
  }
}

/** Every file this text came in, with what could not be carried over from it. */
const originalsOf = async (tx: Tx, plan: PlanId): Promise<CheckView['originals']> =>
  (await listOriginals(tx, plan)).map(({ sha256, name, format, warnings }) => ({
    sha256,
    name,
    format,
    warnings: warnings.flatMap((warning) => problemWords(warning) ?? []),
  }))

/** A form that was refused comes back as it was typed. */
function withTyped(selected: SelectedValue | undefined, { typed, ground }: CheckQuery) {
  if (!selected || !typed) return selected
  return { ...selected, fields: retyped(selected.fields, typed), ground: ground ?? '' }
}

async function contentOf(tx: Tx, under: PlanUnderReview, { view, page }: CheckQuery): Promise<CheckContent> {
  const { review, acceptance } = under
  const history = await listCorrections(tx, under.plan.id)
  const hands = [...history.map(({ by }) => by), ...(acceptance ? [acceptance.by] : [])]
  const nameOf: NameOf = await namesOf(tx, hands)
  switch (view) {
    case 'todo':
      return { view, ...todoOf(review, nameOf) }
    case 'tasks':
      return { view, ...rowsOf(review, 'task', { page, nameOf }) }
    case 'indicators':
      return { view, ...rowsOf(review, 'indicator', { page, nameOf }) }
    case 'outline':
      return { view, ...outlineOf(review) }
    case 'history':
      return { view, history: historyOf(history, { review, nameOf }) }
    case 'accept':
      return { view, ...acceptOf(under, nameOf) }
  }
}
