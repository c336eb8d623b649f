/** What a page draws beside its text: ruled lines, pictures. */
import { applied, asMatrix, type Matrix, times } from './pdf-matrix.ts'

export type Operators = Record<string, number>

/** A straight ruled line, level or upright. */
export type Rule = {
  readonly level: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A rule is thinner than this; what is thicker is a coloured area. */
const thickest = 3

/** The most a hostile page may draw before its rules are no longer read. */
const mostRules = 20_000

type Box = { left: number; right: number; top: number; bottom: number }

function rulesOfBox(box: Box, outlined: boolean): Rule[] {
  const { left, right, top, bottom } = box
  const [width, height] = [right - left, bottom - top]
  if (height <= thickest && width > thickest)
    return [{ level: true, at: (top + bottom) / 2, from: left, to: right }]
  if (width <= thickest && height > thickest)
    return [{ level: false, at: (left + right) / 2, from: top, to: bottom }]
  if (!outlined || width <= thickest) return []
  return [
    { level: true, at: top, from: left, to: right },
    { level: true, at: bottom, from: left, to: right },
    { level: false, at: left, from: top, to: bottom },
    { level: false, at: right, from: top, to: bottom },
  ]
}

/** Numbers a drawing step takes: move, line, curve, quadratic curve, close. */
const steps = [2, 2, 6, 4, 0]

/** The boxes around the parts of a path; a part begins with a move. */
function boxesOf(path: ArrayLike<number>, matrix: Matrix): Box[] {
  const boxes: Box[] = []
  for (let i = 0; i < path.length; ) {
    const step = path[i] ?? 4
    const count = steps[step] ?? 0
    if (step === 0) boxes.push({ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity })
    const box = boxes.at(-1)
    for (let j = i + 1; box && j < i + 1 + count; j += 2) {
      const { x, y } = applied(matrix, path[j] ?? 0, path[j + 1] ?? 0)
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    i += 1 + count
  }
  return boxes.filter((box) => box.right >= box.left)
}

type Drawn = { readonly rules: Rule[]; pictures: number; drawsText: boolean }

/** Follows the drawing state far enough to know where lines are. */
export function drawn(
  list: { fnArray: number[]; argsArray: unknown[] },
  view: Matrix,
  ops: Operators,
): Drawn {
  const out: Drawn = { rules: [], pictures: 0, drawsText: false }
  const stack: Matrix[] = []
  let matrix = view
  list.fnArray.forEach((op, i) => {
    const args = list.argsArray[i] as readonly unknown[]
    if (op === ops['save'] || op === ops['paintFormXObjectBegin']) stack.push(matrix)
    if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? view
    if (op === ops['transform']) matrix = times(matrix, asMatrix(args as number[]))
    if (op === ops['paintFormXObjectBegin'] && Array.isArray(args[0]))
      matrix = times(matrix, asMatrix(args[0] as number[]))
    if (op === ops['showText']) out.drawsText = true
    if (op === ops['paintImageXObject'] || op === ops['paintInlineImageXObject']) out.pictures++
    if (op !== ops['constructPath'] || out.rules.length > mostRules) return
    const [paint, parts] = args as [number, readonly ArrayLike<number>[] | null]
    const path = parts?.[0]
    if (!path || paint === ops['endPath']) return
    const outlined = paint !== ops['fill'] && paint !== ops['eoFill']
    for (const box of boxesOf(path, matrix)) out.rules.push(...rulesOfBox(box, outlined))
  })
  return out
}
