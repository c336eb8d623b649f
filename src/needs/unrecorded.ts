/** "Nobody has recorded it" as something a list can ask: a fact about the record, never about the person. */
import { type Columns, type Fact, yesNo } from '#policy'

const prefix = 'unrecorded_'

/** The key under which a list asks whether a fact is missing. */
export const unrecordedKey = (key: string): string => prefix + key

/** The fact such a key asks about; undefined for any other key. */
export const recordedFact = (key: string): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined

/** Always true or false, so only lists may read it: a rule for which missing were an answer would turn silence into a no. */
export const unrecorded = ({ key, label, record }: Fact): Fact => {
  const words = (zh: string, en: string) => ({
    zh: `${label.zh}：${zh}`,
    en: `${label.en}: ${en}`,
    easy: `${label.easy}：${zh}`,
  })
  return yesNo({
    key: unrecordedKey(key),
    record,
    label,
    question: label,
    values: { yes: words('没有登记', 'not recorded'), no: words('已登记', 'recorded') },
  })
}

/** Columns that answer it as well. */
export const withUnrecorded = (columns: Columns): Columns => ({
  ...columns,
  column: (key, alias) => {
    const about = recordedFact(key)
    return about === undefined ? columns.column(key, alias) : `(${columns.column(about, alias)} is null)`
  },
})
