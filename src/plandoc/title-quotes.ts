/** Text inside 《》 names other documents: what it says is not said by this one. */

const longestDocumentTitle = 200

/** Tells, asked in rising order, whether a position lies in a title. Bracketed from each opening sign once. */
export function insideTitles(text: string): (at: number) => boolean {
  const spans: [number, number][] = []
  for (let from = text.indexOf('《'); from >= 0; ) {
    const close = text.slice(from, from + longestDocumentTitle).indexOf('》')
    if (close > 0) spans.push([from, from + close])
    from = text.indexOf('《', from + Math.max(1, close))
  }
  let next = 0
  return (at) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) < at) next++
    const span = spans[next]
    return span !== undefined && span[0] < at && at < span[1]
  }
}
