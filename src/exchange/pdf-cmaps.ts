/** Code tables that older Chinese PDF files name and do not carry, made from what every JavaScript engine knows of GB 18030. */

/** Adobe numbers the characters of a font its own way. Nothing is drawn here, so the number may as well be the character's
 * Unicode, as long as both tables, code to number and number to Unicode, agree. */
const gbCodes = /^GB(?:pc|K|Kp|K2K)?(?:-EUC)?-[HV]$/
const unicodeCodes = /^UniGB-(?:UCS2|UTF16)-[HV]$/
const toUnicode = 'Adobe-GB1-UCS2'

const hex = (code: number, digits: number) => `<${code.toString(16).padStart(digits, '0')}>`

const table = (name: string, spaces: readonly string[], entries: readonly string[]) =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /${name} def /WMode ${name.endsWith('V') ? 1 : 0} def
${spaces.length} begincodespacerange ${spaces.join(' ')} endcodespacerange
${entries.join('\n')}
endcmap end end`

function gbTable(name: string): string {
  const decoder = new TextDecoder('gb18030')
  const chars: string[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && sign !== '\ufffd')
        chars.push(`${hex(lead * 256 + trail, 4)} ${sign.charCodeAt(0)}`)
    }
  const latin = `1 begincidrange <20> <7e> 32 endcidrange`
  const wide = `${chars.length} begincidchar\n${chars.join('\n')}\nendcidchar`
  return table(name, ['<00> <80>', '<8140> <fefe>'], [latin, wide])
}

/** Ranges step in their last byte only. */
const rows = Array.from({ length: 256 }, (_, high) => high * 256)

const identity = (name: string) =>
  table(
    name,
    ['<0000> <ffff>'],
    [
      '256 begincidrange',
      ...rows.map((code) => `${hex(code, 4)} ${hex(code + 255, 4)} ${code}`),
      'endcidrange',
    ],
  )

const unicode = () =>
  table(
    toUnicode,
    ['<0000> <ffff>'],
    [
      '256 beginbfrange',
      ...rows.map((code) => `${hex(code, 4)} ${hex(code + 255, 4)} ${hex(code, 4)}`),
      'endbfrange',
    ],
  )

function textOfTable(name: string): string | undefined {
  if (gbCodes.test(name)) return gbTable(name)
  if (unicodeCodes.test(name)) return identity(name)
  return name === toUnicode ? unicode() : undefined
}

/** What the PDF parser asks for the files it does not bring; fonts are never drawn, so only code tables are given. */
export class CodeTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const text = kind === 'cMapUrl' ? textOfTable(filename) : undefined
    if (text === undefined) throw new Error(`no ${filename} here`)
    return new TextEncoder().encode(text)
  }
}

/** Fonts that number characters Adobe's way and say nothing of Unicode come out as signs of scripts no plan is written in. */
const strange = /[\u0250-\u0373\u0500-\u1fff\u2c00-\u2e7f\ua000-\uabff\ud7b0-\ud7ff]/gu

/** Signs nobody can know are told as unknown. */
export const knownLetters = (text: string): string => text.replace(strange, '\ufffd')
