/** The page of an official document by GB/T 9704-2012: paper, margins, type, pitch; measures in millimetres and points. */

/** Millimetres in twips (1/1440 inch). */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4)

/** A4 with a type area of 156 mm × 225 mm (5.2.1). */
export const paper = { width: mm(210), height: mm(297) } as const
export const margins = {
  top: mm(37),
  left: mm(28),
  bottom: mm(35),
  right: mm(26),
  // The dash of the page number stands 7 mm below the type area (7.5).
  footer: mm(25),
  header: mm(15),
  gutter: 0,
} as const

/** Half-points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt. */
export const sizes = { second: 44, third: 32, fourth: 28, smallFourth: 24 } as const

/** 22 lines on 225 mm (5.2.3), in twips, cut so that the last line still fits. */
export const linePitch = Math.floor(mm(225) / 22)

/**
 * 28 characters on 156 mm: 三号 is 16 pt wide, a cell 15.79 pt. Characters are set closer by the next whole twip that lets 28
 * of them stand on a line; a grid of characters would say the same, but not every program sets type that is wider than its cell.
 */
export const closer = Math.floor((mm(156) - 28 * 320) / 28)

/** Fonts by name; the others stand in the font table as substitutes for machines that do not have them. */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  number: '宋体',
  latin: 'Times New Roman',
} as const

export const substitutes: readonly {
  readonly name: string
  readonly instead: string
  readonly family: string
}[] = [
  { name: fonts.title, instead: '华文中宋', family: 'roman' },
  { name: fonts.body, instead: '仿宋', family: 'modern' },
  { name: fonts.first, instead: 'SimHei', family: 'swiss' },
  { name: fonts.second, instead: '楷体', family: 'script' },
  { name: fonts.number, instead: 'SimSun', family: 'roman' },
  { name: fonts.latin, instead: 'Times', family: 'roman' },
]
