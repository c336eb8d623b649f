/** The accessibility statement. */

import type { Contact } from '../parts/contacts.tsx'
import { ContactList } from '../parts/contacts.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { accessibilityWords as words } from '../words/accessibility-page.ts'
import { shell } from '../words/shell.ts'

export type AccessibilityView = { readonly contacts: readonly Contact[] }

const can = [
  words.canKeyboard,
  words.canZoom,
  words.canListen,
  words.canScript,
  words.canPlain,
  words.canPrint,
]
const notYet = [words.notScreenReader, words.notSign, words.notTables]

export function AccessibilityPage({ contacts }: AccessibilityView) {
  const { say } = useReader()
  return (
    <PortalPage title={say(words.title)} crumbs={[{ to: paths.home(), words: shell.home }]}>
      <div className="column">
        <h1>{say(words.title)}</h1>
        <p className="lede">{say(words.lead)}</p>
        <h2>{say(words.can)}</h2>
        <ul>
          {can.map((thing) => (
            <li key={thing.zh}>{say(thing)}</li>
          ))}
        </ul>
        <h2>{say(words.tested)}</h2>
        <p>{say(words.testedText)}</p>
        <h2>{say(words.not)}</h2>
        <ul>
          {notYet.map((thing) => (
            <li key={thing.zh}>{say(thing)}</li>
          ))}
        </ul>
        <h2>{say(words.tell)}</h2>
        <p>{say(words.tellText)}</p>
        <ContactList contacts={contacts} />
      </div>
    </PortalPage>
  )
}
