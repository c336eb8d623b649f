/** What a browser without scripts would send for a form as it is drawn. */
import type { Control } from '../control.ts'
import type { Posted } from '../posted.ts'
import type { FormView, QuestionView } from '../view.ts'

export const sent = (view: FormView): Posted =>
  Object.assign({}, ...view.sections.flatMap(({ questions }) => questions.map(ofQuestion)))

function ofQuestion({ at, control, rows, known }: QuestionView): Posted {
  return Object.assign(
    {},
    known?.said ? { [known.name]: known.said } : {},
    ofControl(at, control),
    ...rows.flat().map(ofQuestion),
  )
}

function ofControl(at: string, control: Control): Posted {
  switch (control.kind) {
    case 'choice':
    case 'pick': {
      const chosen = control.choices.filter((choice) => choice.chosen).map(({ value }) => value)
      return chosen.length > 0 ? { [at]: chosen } : {}
    }
    case 'line':
    case 'lines':
      return { [at]: control.value.replaceAll('\n', '\r\n') }
    case 'day': {
      const parts = Object.fromEntries(control.parts.map(({ name, value }) => [name, value]))
      return control.notKnown?.chosen ? { ...parts, [at]: control.notKnown.value } : parts
    }
    case 'files':
      return { [at]: control.attached.map(({ id }) => id) }
    case 'consent':
      return control.given ? { [at]: 'yes' } : {}
    case 'rows':
      return {}
  }
}
