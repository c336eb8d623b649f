/** Forms that ask why, and what it stands on: declining, sending back, disputing, leaving off. */
import { type Field, form, longText, section, several } from '#forms'
import type { Words } from '#kernel'
import { w } from './words.ts'

/** A reason nobody can give in one word. */
export const reason = longText('reason', { label: w('理由', 'Reason'), min: 5, max: 1000 })

/** Where a decision changes what a plan has promised, the paper it stands on. */
export const basis = several('basis', {
  to: 'file',
  label: w('依据文件', 'Document it stands on'),
  hint: w('如会议纪要、批复、调整通知', 'For example minutes, an approval, a notice of the change'),
})

export const formOf = <const Fields extends readonly Field[]>(id: string, title: Words, fields: Fields) =>
  form({ id, title, audience: 'officers', sections: [section(title, fields)] })

export const reasoned = (id: string, title: Words) => formOf(id, title, [reason])

export const withBasis = (id: string, title: Words) => formOf(id, title, [reason, basis])

/** A remark, an instruction, an answer: one text under its own name. */
export const said = (id: string, name: string, title: Words) =>
  formOf(id, title, [longText(name, { label: title, min: 2, max: 1000 })])
