/** Every programme of a place, by life situation, searched by words: what the place discloses of its policies. */
import type { Day, PlainWords } from '#kernel'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { programmeWords as words } from '../words/programmes-page.ts'
import { shell } from '../words/shell.ts'
import type { PlaceChoice } from './errand.ts'
import type { AnswerOption } from './questions.ts'

export type ProgrammesQuery = {
  readonly place?: string | undefined
  readonly situation?: string | undefined
  readonly words?: string | undefined
  readonly category?: string | undefined
  readonly grade?: string | undefined
  readonly age?: string | undefined
  readonly on?: string | undefined
}

export type ProgrammesView = {
  readonly places: readonly PlaceChoice[]
  readonly situations: readonly { readonly id: string; readonly words: PlainWords }[]
  /** What a certificate may name. */
  readonly choices: Readonly<Record<'categories' | 'grades', readonly AnswerOption[]>>
  readonly query: ProgrammesQuery
  readonly place: PlaceChoice
  readonly on: Day
  readonly today: Day
  readonly parts: readonly {
    readonly id: string
    readonly words: PlainWords
    readonly programmes: readonly {
      readonly id: string
      readonly name: PlainWords
      readonly summary: PlainWords
      /** Said of what is not promised outright. */
      readonly optional: boolean
    }[]
  }[]
}

export function ProgrammesPage(view: ProgrammesView) {
  const { say, link, format } = useReader()
  const { place, on, today, parts, query } = view
  const total = parts.reduce((sum, part) => sum + part.programmes.length, 0)
  const ended = on === today ? place.ended : undefined
  return (
    <PortalPage
      title={say(words.title)}
      section="programmes"
      crumbs={[{ to: paths.home(), words: shell.home }]}
    >
      <div className="column">
        <h1>{say(words.title)}</h1>
        <p className="lede">{say(words.lead)}</p>
        <Filter view={view} />
        {ended && (
          <Notice tone="warn" title={say(words.ended(format.day(ended)))} id="ended">
            <p>
              <a href={link(paths.programmes({ ...query, on: ended }))}>
                {say(words.asOf(format.day(ended)))}
              </a>
            </p>
          </Notice>
        )}
        <p>{say(words.found(total, say(place.name), format.day(on)))}</p>
        {(query.category ?? query.grade ?? query.age) !== undefined && (
          <p className="quiet">{say(words.mayBe)}</p>
        )}
        {parts.map((part) => (
          <section key={part.id}>
            <h2 id={part.id}>{say(part.words)}</h2>
            <ul className="lines">
              {part.programmes.map(({ id, name, summary, optional }) => (
                <li key={id}>
                  <a href={link(paths.programme(id, { place: query.place, on: query.on }))}>{say(name)}</a>
                  {optional && <span className="quiet"> {say(words.optional)}</span>}
                  <br />
                  {say(summary)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PortalPage>
  )
}

function Filter({
  view: { places, situations, choices, query, place, on, today },
}: {
  view: ProgrammesView
}) {
  const { say } = useReader()
  return (
    <AskForm action={paths.programmes()} className="filter">
      <TextInput name="words" type="search" label={words.searchWords} value={query.words} />
      {places.length > 1 && (
        <SelectInput
          name="place"
          label={words.place}
          value={place.code}
          options={places.map(({ code, name }) => ({ value: code, words: name }))}
        />
      )}
      <SelectInput
        name="situation"
        label={words.situation}
        value={query.situation}
        options={[
          { value: '', words: words.everySituation },
          ...situations.map(({ id, words: name }) => ({ value: id, words: name })),
        ]}
      />
      <SelectInput
        name="category"
        label={words.category}
        value={query.category}
        options={[{ value: '', words: words.any }, ...choices.categories]}
      />
      <SelectInput
        name="grade"
        label={words.grade}
        value={query.grade}
        options={[{ value: '', words: words.any }, ...choices.grades]}
      />
      <TextInput name="age" label={words.age} value={query.age} width="narrow" numeric autoComplete="off" />
      {on !== today && <input type="hidden" name="on" value={on} />}
      <Button tone="quiet">{say(words.search)}</Button>
    </AskForm>
  )
}
