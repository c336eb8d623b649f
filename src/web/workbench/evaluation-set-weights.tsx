/** The form that sets the weights of a year. */
import { items, itemsOf } from '#evaluation'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { Facts } from './evaluation-weights.tsx'
import { typedInto } from './typed-form.ts'

export function SetForm({ view: { head, weights, typed }, assessed }: Facts) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, assessed)
  const now = weights[assessed]?.points ?? []
  const documentId = `document-${assessed}`
  return (
    <DeedForm action={paths.evaluationPart(head.id, 'weights')}>
      <input type="hidden" name="assessed" value={assessed} />
      {itemsOf(assessed).map((item) => (
        <TextInput
          key={item}
          id={`${assessed}-${item}`}
          name={item}
          label={items[item]}
          hint={words.pointsHint}
          value={typed?.form === assessed ? said[item] : now.find((one) => one.item === item)?.points}
          error={errorOf(errors, `${assessed}-${item}`)}
          numeric
          width="narrow"
          autoComplete="off"
        />
      ))}
      <TextInput
        id={documentId}
        name="document"
        label={words.document}
        value={said.document}
        error={errorOf(errors, documentId)}
        width="full"
        autoComplete="off"
      />
      <Button>{say(words.save)}</Button>
    </DeedForm>
  )
}
