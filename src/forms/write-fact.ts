/** The answer to a question that is a fact, as the texts of its controls. */
import { type Day, type Fen, plainYuan } from '#kernel'
import type { AnswerValue } from './answers.ts'
import type { FieldOf } from './field.ts'
import { dayParts, noneOfThem, type Posted } from './posted.ts'

export function writeFact({ fact }: FieldOf<'fact'>, at: string, value: AnswerValue): Posted {
  switch (fact.type) {
    case 'yes-no':
      return { [at]: value === true ? 'yes' : 'no' }
    case 'money':
      return { [at]: plainYuan(value as Fen) }
    case 'day':
      return writeDay(at, value as Day)
    case 'set-of': {
      const members = value as readonly string[]
      return { [at]: members.length === 0 ? [noneOfThem] : members }
    }
    case 'number':
    case 'one-of':
      return { [at]: (value as number | string).toString() }
  }
}

const writeDay = (at: string, on: Day): Posted =>
  Object.fromEntries(dayParts.map((part, i) => [`${at}-${part}`, String(Number(on.split('-')[i]))]))
