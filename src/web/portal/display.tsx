/** Reading choices: size, contrast, language; a form, because it must work for everybody. */
import type { Display } from '../display.ts'
import { contrasts, sizes } from '../display.ts'
import { Choice } from '../parts/choice.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { displayWords as words } from '../words/display-page.ts'
import { shell } from '../words/shell.ts'

export type DisplayView = { readonly saved: boolean }

export function DisplayPage({ saved }: DisplayView) {
  const { say, display } = useReader()
  return (
    <PortalPage title={say(words.title)} section="display" crumbs={[{ to: paths.home(), words: shell.home }]}>
      <div className="column">
        {saved && (
          <Notice tone="good" title={say(words.saved)}>
            <p>{say(words.savedText)}</p>
          </Notice>
        )}
        <h1>{say(words.title)}</h1>
        <p className="lede">{say(words.lead)}</p>
        <DisplayForm display={display} />
        <h2>{say(words.language)}</h2>
        <p>{say(words.languageText)}</p>
      </div>
    </PortalPage>
  )
}

function DisplayForm({ display }: { display: Display }) {
  const { say } = useReader()
  return (
    <DeedForm action={paths.display()}>
      <Choice
        name="size"
        label={words.size}
        options={sizes.map((size) => ({ value: size, words: words[`size${size}`] }))}
        chosen={[display.size]}
      />
      <Choice
        name="contrast"
        label={words.contrast}
        options={contrasts.map((contrast) => ({ value: contrast, words: words[`contrast${contrast}`] }))}
        chosen={[display.contrast]}
      />
      <Button>{say(words.save)}</Button>
    </DeedForm>
  )
}
