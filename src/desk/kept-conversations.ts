/** Conversations prepared once for a place, a day and the offices' numbers: compiling a hundred programmes is not done at every click. */
import { asking, programmes } from '#catalogue'
import type { AreaCode, Day } from '#kernel'
import {
  type Conversation,
  converse,
  type Programme,
  readsPeople,
  type Setting,
  type Subject,
  variantOn,
} from '#policy'
import type { Asker } from '#web'

const bodies: Readonly<Partial<Record<Asker, readonly Subject[]>>> = {
  employer: ['employer', 'enterprise'],
  institution: ['institution', 'organisation', 'place'],
  school: ['school', 'teacher', 'staff'],
}

/** Programmes for bodies are left out unless somebody asks for a body; then only those for its kind are in. */
export const serves =
  (asker: Asker) =>
  (programme: Programme): boolean => {
    const kinds = bodies[asker]
    return kinds ? kinds.includes(programme.serves) : readsPeople(programme)
  }

/** The programmes a place has on a day for somebody who asks. */
export const programmesFor = (asker: Asker, place: AreaCode, on: Day): readonly Programme[] =>
  programmes.filter((programme) => serves(asker)(programme) && variantOn(programme, on, place) !== undefined)

export type Prepared = Conversation & {
  readonly programmes: readonly Programme[]
  /** The one list for equal settings, by which compiled rules are kept. */
  readonly settings: readonly Setting[]
}

export type About = { readonly asker: Asker; readonly place: AreaCode; readonly on: Day }

const mostKept = 24

/** Cost of a hit: the settings as text. A miss compiles the place's programmes, some ten milliseconds for a hundred. */
export function keptConversations() {
  const kept = new Map<string, Prepared>()
  const lists = new Map<string, readonly Setting[]>()
  return ({ asker, place, on }: About, settings: readonly Setting[]): Prepared => {
    const set = JSON.stringify(settings)
    const same = lists.get(set) ?? settings
    if (!lists.has(set)) {
      lists.clear()
      kept.clear()
      lists.set(set, settings)
    }
    const key = `${asker} ${place} ${on}`
    const found = kept.get(key)
    if (found) return found
    const rules = programmesFor(asker, place, on)
    const made = {
      ...converse(rules, { on, area: place, settings: same }, asking),
      programmes: rules,
      settings: same,
    }
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string)
    kept.set(key, made)
    return made
  }
}
