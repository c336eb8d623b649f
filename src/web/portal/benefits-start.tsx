/** "What can I get": what it is, before the first question. */
import type { PlainWords } from '#kernel'
import { StepLink } from '../parts/form.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { shell } from '../words/shell.ts'

export type BenefitsStartView = {
  readonly programmes: readonly {
    readonly id: string
    readonly name: PlainWords
    readonly about: PlainWords
  }[]
}

export function BenefitsStartPage({ programmes }: BenefitsStartView) {
  const { say } = useReader()
  return (
    <PortalPage
      title={say(words.title)}
      section="benefits"
      crumbs={[{ to: paths.home(), words: shell.home }]}
    >
      <div className="column">
        <h1>{say(words.title)}</h1>
        <p className="lede">{say(words.startLead)}</p>
        <ul className="promises">
          {programmes.map((programme) => (
            <li key={programme.id}>
              <b>{say(programme.name)}</b>
              <br />
              {say(programme.about)}
            </li>
          ))}
        </ul>
        <h2>{say(words.before)}</h2>
        <ul>
          <li>{say(words.beforeShort)}</li>
          <li>{say(words.beforeUnknown)}</li>
          <li>{say(words.beforeCard)}</li>
          <li>{say(words.beforePrivate)}</li>
        </ul>
        <StepLink to={paths.benefitsAsk()}>{say(words.start)}</StepLink>
      </div>
    </PortalPage>
  )
}
