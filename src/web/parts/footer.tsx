/** The foot of a citizen page. */
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { shell } from '../words/shell.ts'
import { Zh } from './zh.tsx'

export function Footer() {
  const { say, link, place } = useReader()
  return (
    <footer className="foot">
      <div className="wide">
        <nav aria-label={say(shell.foot)}>
          <ul>
            <li>
              <a href={link(paths.accessibility())}>{say(shell.accessibility)}</a>
            </li>
            <li>
              <a href={link(paths.display())}>{say(shell.display)}</a>
            </li>
            <li>
              <a href={link(paths.signIn())}>{say(shell.staffEntry)}</a>
            </li>
          </ul>
        </nav>
        <p>
          <Zh>{place}</Zh> · {say(shell.name)}
        </p>
        <p>{say(shell.openSource)}</p>
      </div>
    </footer>
  )
}
