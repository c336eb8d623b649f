/** A budget line shown again after a form: with what has to be put right, or with what was done. */
import { paths } from '../paths.ts'
import { onward } from '../reply.ts'
import type { Call } from '../route.ts'
import type { BudgetDesk } from './budget-view.ts'
import { showLine } from './routes-budget.tsx'
import type { TypedForm } from './typed-form.ts'

type Line = { readonly county: string; readonly id: string }

export const again = (desk: BudgetDesk, call: Call<Line>, typed: TypedForm) => {
  const { county, id } = call.input
  return showLine(desk, { ...call, input: { county, id } }, typed)
}
export const done = (line: Line) => onward(`${paths.budgetLine(line, { told: 'yes' })}#told`)

/** Errors lead to the fields of their own form. */
export const ofForm = ({ form, said, errors }: TypedForm, own: readonly string[]): TypedForm => ({
  form,
  said,
  errors: errors.map(({ field, says }) => ({
    field: own.includes(field) ? `${form}-${field}` : field,
    says,
  })),
})
