/** Small PDF files written by hand, for tests: what a printer of today would not produce any more. */

/** A file of these objects; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, i) => {
    const start = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return new TextEncoder().encode(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

const hex = (bytes: Iterable<number>, digits: number) =>
  [...bytes].map((byte) => byte.toString(16).padStart(digits, '0')).join('')

const stream = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`

/** One page with one content stream and one font. */
export const onePage = (content: string, font: readonly string[] = ['<<>>']): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 8 0 R>>>>>>',
    stream(content),
    ...font,
  ])

/** A Chinese font that is not in the file, only its name and the code its text is written in; object `at` and the two after it. */
const fontIn = (encoding: string, name: string, at: number) => [
  `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[${at + 1} 0 R]>>`,
  `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor ${at + 2} 0 R>>`,
  `<</Type/FontDescriptor/FontName/${name}/Flags 6/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 80/FontBBox[-8 -145 1000 859]>>`,
]

type Shown = {
  readonly codes: Iterable<number>
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Set in the second font, whose name is that of a bold face. */
  readonly bold?: boolean
}

/** A page of words in Song and, where bold, in Hei; every sign as wide as the letters are high. */
export const inNamedCode = (encoding: string, words: readonly Shown[]): Uint8Array =>
  onePage(
    words
      .map(
        ({ codes, x, y, size = 12, bold }) =>
          `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td <${hex(codes, 2)}> Tj ET`,
      )
      .join('\n'),
    [...fontIn(encoding, 'SimSun', 5), ...fontIn(encoding, 'SimHei', 8)],
  )

/** Only a picture, as a scanner makes it. */
export const scan = onePage('q 500 0 0 700 40 70 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI Q')

/** Opens with a password only. */
export const locked = pdfOf(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[]/Count 0>>',
    `<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`,
  ],
  `/Encrypt 3 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
)
