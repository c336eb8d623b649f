/** All corrections at the top of the page, each a link to its field; the browser's focus starts here. */
import type { Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'

export type FieldError = { readonly field: string; readonly says: Words }

export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { say } = useReader()
  if (errors.length === 0) return null
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1}>
      <h2 id="errors-title">{say(parts.errorTitle)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field + say(error.says)}>
            <a href={`#${error.field}`}>{say(error.says)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const errorOf = (errors: readonly FieldError[], field: string): Words | undefined =>
  errors.find((error) => error.field === field)?.says
