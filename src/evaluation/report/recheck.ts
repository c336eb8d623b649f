/** Does a report still say what the data say? Each figure against the data of a later day, and against an edited file. */
import type { Figure, Figures } from '../rounds/figure.ts'
import type { ReadBack } from './read-docx.ts'

/** A figure as it was when the report was drafted; `number` is its content control in the file. */
export type KeptFigure = Figure & { readonly number: number }

export type Moved = {
  readonly figure: KeptFigure
  /** Null: the data no longer have this figure. */
  readonly now: Figure | null
}

export type Recheck = {
  readonly same: number
  readonly moved: readonly Moved[]
  /** Of these the file says something else than was drafted, whatever the data say. */
  readonly edited: readonly { readonly figure: KeptFigure; readonly inFile: string }[]
  /** Deleted from the file, or their binding was. */
  readonly removed: readonly KeptFigure[]
  /** Numbers in the file that no data stand behind and that were not there at drafting. */
  readonly unbound: readonly string[]
}

/** Without a file only the data are compared. Cost: one look at each figure. */
export function recheck(
  kept: readonly KeptFigure[],
  now: Figures,
  file?: { readonly read: ReadBack; readonly drafted: ReadBack },
): Recheck {
  const moved = kept.flatMap((figure): Moved[] => {
    const today = now.get(figure.key) ?? null
    return today && today.exact === figure.exact && today.shown === figure.shown
      ? []
      : [{ figure, now: today }]
  })
  return { same: kept.length - moved.length, moved, ...(file ? compareFile(kept, file) : nothing) }
}

const nothing = { edited: [], removed: [], unbound: [] } as const

function compareFile(
  kept: readonly KeptFigure[],
  { read, drafted }: { readonly read: ReadBack; readonly drafted: ReadBack },
) {
  const found = Map.groupBy(read.figures, ({ number }) => number)
  return {
    edited: kept.flatMap((figure) =>
      (found.get(figure.number) ?? [])
        .filter(({ shown }) => shown.trim() !== figure.shown.trim())
        .map(({ shown }) => ({ figure, inFile: shown })),
    ),
    removed: kept.filter(({ number }) => !found.has(number)),
    unbound: without(read.unbound, drafted.unbound),
  }
}

/** What is left after taking the others out, each as often as it stands there. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.indexOf(one)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
