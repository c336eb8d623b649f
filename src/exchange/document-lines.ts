/** Gathers running text into lines: what stands in one paragraph is one line, bold where only a part of it is bold. */

type Line = { text: string; open: boolean }

export type LineWriter = {
  readonly write: (text: string, bold: boolean) => void
  /** A number to stand before the next words, on whatever line they come. */
  readonly number: (text: string) => void
  /** Ends the line, if anything stands on it. */
  readonly end: () => void
  /** What stands on the line so far. */
  readonly begun: () => string
  readonly lines: string[]
}

/** Signs that the reader of plans would take for markup are given their full width. */
const harmless = (text: string) => text.replace(/<(?=[A-Za-z/])/g, '＜').replace(/\*\*/g, '＊＊')

/** Lines that are bold from end to end are headings; they need no marks, cells of a table do. */
export function lineWriter({ keepWholeBold }: { readonly keepWholeBold: boolean }): LineWriter {
  const lines: string[] = []
  let waiting = ''
  let line: Line = { text: '', open: false }
  const turn = (bold: boolean) => {
    if (line.open === bold) return
    line.text += bold ? '<b>' : '</b>'
    line.open = bold
  }
  return {
    lines,
    begun: () => line.text,
    write(text, bold) {
      if (text === '') return
      if (text.trim() !== '') {
        line.text += waiting
        waiting = ''
        turn(bold)
      }
      line.text += harmless(text)
    },
    number: (text) => {
      waiting = text
    },
    end() {
      turn(false)
      const text = tidy(line.text)
      if (text.replace(/<\/?b>/g, '').trim() !== '')
        lines.push(!keepWholeBold && wholly.test(text) ? text.replace(/<\/?b>/g, '') : text)
      line = { text: '', open: false }
    },
  }
}

/** Bold from end to end, or but for the number an automatic numbering wrote. */
const wholly = /^(?:第.{1,4}[章节编篇条部分]{1,2}|.{1,4}[、）.．])?\s*<b>[^<]*<\/b>$/

const tidy = (text: string) =>
  text
    .replace(/<b>(\s*)<\/b>/g, '$1')
    .replace(/(\s+)<\/b>/g, '</b>$1')
    .replace(/<\/b>(\s*)<b>/g, '$1')
    .trim()
