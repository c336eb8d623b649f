/** The same page in the other languages: plain links, each named in its own language. */
import { addressIn, hrefLang, htmlLang, languagesOf } from '../language.ts'
import { useReader } from '../reader.tsx'
import { languageNames, shell } from '../words/shell.ts'

export function LanguageSwitch() {
  const { language: current, path, say } = useReader()
  return (
    <nav className="languages" aria-label={say(shell.languages)}>
      <ul>
        {languagesOf(path).map((language) => (
          <li key={language}>
            {language === current ? (
              <span aria-current="true">{languageNames[language]}</span>
            ) : (
              <a href={addressIn(language, path)} hrefLang={hrefLang(language)} lang={htmlLang(language)}>
                {languageNames[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
