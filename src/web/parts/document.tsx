/** The HTML document around every page: language, style, alternates; no script. */
import type { ReactNode } from 'react'
import { assetPath } from '../assets.ts'
import { addressIn, hrefLang, htmlLang, isStaffPath, languagesOf } from '../language.ts'
import { useReader } from '../reader.tsx'
import { shell } from '../words/shell.ts'

export function Document({
  title,
  failed,
  children,
}: {
  title: string
  failed?: boolean
  children: ReactNode
}) {
  const reader = useReader()
  const staff = isStaffPath(reader.path)
  return (
    <html
      lang={htmlLang(reader.language)}
      data-language={reader.language}
      data-size={reader.display.size}
      data-contrast={reader.display.contrast}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{`${failed ? reader.say(shell.errorPrefix) : ''}${title} · ${reader.say(shell.name)}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0f4a4c" />
        {/* Phone numbers are links we write ourselves; sums of money must not become calls. */}
        <meta name="format-detection" content="telephone=no" />
        {staff && <meta name="robots" content="noindex" />}
        <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetPath('site.css')} />
        {staff && <link rel="stylesheet" href={assetPath('workbench.css')} />}
        {languagesOf(reader.path).map((language) => (
          <link
            key={language}
            rel="alternate"
            hrefLang={hrefLang(language)}
            href={addressIn(language, reader.path)}
          />
        ))}
      </head>
      <body className={staff ? 'bench' : 'portal'}>{children}</body>
    </html>
  )
}
