/** The head of a citizen page: name, place, the three things one can do here, language and display. */
import { assetPath } from '../assets.ts'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { shell } from '../words/shell.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Zh } from './zh.tsx'

export type Section = 'home' | 'benefits' | 'programmes' | 'plan' | 'display'

const sections = [
  ['benefits', shell.benefits, paths.benefits()],
  ['programmes', shell.programmes, paths.programmes()],
  ['plan', shell.plan, paths.plan()],
  ['display', shell.display, paths.display()],
] as const

export function Masthead({ section }: { section?: Section | undefined }) {
  const { say, link, place } = useReader()
  return (
    <header className="masthead">
      <div className="wide masthead-row">
        <a className="brand" href={link(paths.home())}>
          <img src={assetPath('mark.svg')} alt="" width="46" height="46" />
          <span>
            <b>{say(shell.name)}</b>{' '}
            <span className="brand-place">
              <Zh>{place}</Zh> · {say(shell.tagline)}
            </span>
          </span>
        </a>
        <LanguageSwitch />
      </div>
      <nav className="sections" aria-label={say(shell.navigation)}>
        <ul className="wide">
          {sections.map(([name, words, to]) => (
            <li key={name}>
              <a href={link(to)} aria-current={name === section ? 'true' : undefined}>
                {say(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
