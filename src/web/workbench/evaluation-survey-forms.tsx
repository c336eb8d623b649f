/** The forms of a survey: opening it, making letters, typing an answer for somebody. */
import type { Survey } from '#evaluation'
import { Choice } from '../parts/choice.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { SurveyQuestions } from '../parts/survey-questions.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { surveyWords } from '../words/survey-page.ts'
import { surveyStaffWords as words } from '../words/survey-staff-page.ts'
import type { View } from './evaluation-survey.tsx'
import { dayTyped, typedInto } from './typed-form.ts'

export function OpenForm({ view: { head, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'open')
  return (
    <section className="panel">
      <h2 id="open">{say(words.openTitle)}</h2>
      <DeedForm action={paths.evaluationPart(head.id, 'survey')}>
        {(['opensOn', 'closesOn'] as const).map((name) => (
          <DayInput
            key={name}
            name={name}
            label={words[name]}
            typed={dayTyped(said, name)}
            error={errorOf(errors, name)}
          />
        ))}
        <Button>{say(words.openButton)}</Button>
      </DeedForm>
    </section>
  )
}

type Facts = { readonly view: View; readonly survey: Survey }

export function CodesForm({ view: { head, areas, typed }, survey }: Facts) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'codes')
  return (
    <section className="panel">
      <h2 id="codes">{say(words.codes)}</h2>
      <p>{say(words.codesLead)}</p>
      <DeedForm action={paths.evaluationPart(head.id, 'survey/codes')}>
        <input type="hidden" name="survey" value={survey.id} />
        <SelectInput
          name="area"
          label={words.county}
          value={said.area}
          options={areas.map(({ code, name }) => ({ value: code, words: { zh: name, en: name } }))}
        />
        <TextInput
          name="number"
          label={words.howMany}
          hint={words.howManyHint}
          value={said.number}
          error={errorOf(errors, 'number')}
          numeric
          width="narrow"
          autoComplete="off"
        />
        <Button>{say(words.make)}</Button>
      </DeedForm>
    </section>
  )
}

const channels = ['telephone', 'paper'] as const

export function TypingForm({ view: { head, form, typed }, survey }: Facts) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'answer')
  return (
    <section className="panel">
      <h2 id="answer">{say(words.typing)}</h2>
      <p>{say(words.typingLead)}</p>
      <DeedForm action={paths.evaluationPart(head.id, 'survey/answer')}>
        <input type="hidden" name="survey" value={survey.id} />
        <Choice
          name="channel"
          label={words.channel}
          options={channels.map((value) => ({ value, words: words[value] }))}
          chosen={said.channel === undefined ? [] : [said.channel]}
          error={errorOf(errors, 'channel')}
          inline
        />
        <TextInput
          name="code"
          label={surveyWords.code}
          hint={surveyWords.codeHint}
          value={said.code}
          error={errorOf(errors, 'code')}
          autoComplete="off"
        />
        <SurveyQuestions form={form} />
        <Button>{say(words.take)}</Button>
      </DeedForm>
    </section>
  )
}
