/** What a task is tied to, may be tied to and was said not to be, as its page shows it. */
import { foundId, matterKey, type showLinks, type verdictOf } from '#supervision'
import { type LinkLine, paths, type TaskView } from '#web'

type Shown = Awaited<ReturnType<typeof showLinks>>
type Told = Parameters<typeof verdictOf>[0]
type Ends = Pick<TaskView, 'links' | 'suggestions' | 'refused' | 'wanted' | 'others'>

export const noEnds: Ends = { links: [], suggestions: [], refused: [], wanted: [], others: [] }

export function endsOf(own: Shown['tasks'][number], told: Told, candidates: Shown['candidates']): Ends {
  const names = new Map(candidates.map((one) => [`${one.kind} ${one.id}`, one.name]))
  const linked = new Set(own.links.map(({ kind, id }) => `${kind} ${id}`))
  return {
    links: own.links.map(({ kind, id, name, origin }) => ({
      kind,
      id,
      name,
      origin,
      to: pageOf({ kind, id }),
      tells: told
        .filter((one) => one.kind === kind && one.id === id)
        .map(({ about, says, firstHand, day }) => ({ about, says, firstHand, day })),
    })),
    suggestions: own.suggestions.map(({ kind, id, name, score, because }) => ({
      kind,
      id,
      name,
      covered: Math.floor(score * 100),
      because,
    })),
    refused: own.refused.map(({ kind, id, reason }) => ({
      kind,
      id,
      reason,
      name: names.get(`${kind} ${id}`) ?? id.replace(/^words:/, ''),
    })),
    wanted: own.documents.map((one) => ({ ...one, id: foundId(one.title) })),
    others: candidates.filter(({ kind, id }) => !linked.has(`${kind} ${id}`)),
  }
}

function pageOf({ kind, id }: Pick<LinkLine, 'kind' | 'id'>): string | undefined {
  if (kind === 'policy-document' || kind === 'pledge') return paths.caseOf(matterKey(id))
  if (kind === 'budget-line') return paths.budgetLine(matterKey(id))
  return kind === 'programme' ? paths.programme(id) : undefined
}
