/** Who is reading and how: language, display, address. Every part asks here, so no page passes it along by hand. */
import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Duty } from '#access'
import type { Language, PlainWords, Words } from '#kernel'
import { inLanguage } from '#kernel'
import type { Display } from './display.ts'
import type { Format } from './format.ts'
import { formatIn } from './format.ts'
import { addressIn } from './language.ts'

/** What a page must know of the officer who reads it. */
export type Officer = {
  readonly name: string
  readonly unit: string
  readonly areaName: string
  readonly duties: readonly Duty[]
  /** Own tasks overdue or due soon; absent where nobody counted. */
  readonly due?: number | undefined
}

export type Reader = {
  readonly language: Language
  /** The page's own path and query, without language. */
  readonly path: string
  readonly display: Display
  readonly place: string
  readonly demo: boolean
  readonly staff?: Officer | undefined
  /** Fresh for every page shown; the forms on it carry it as their idempotency key. */
  readonly once: string
}

export type Speech = Reader & {
  say(words: Words | PlainWords): string
  /** A link that stays in the reader's language. */
  link(path: string): string
  readonly format: Format
}

const ReaderContext = createContext<Speech | undefined>(undefined)

export function ReaderScope({ reader, children }: { reader: Reader; children: ReactNode }) {
  const speech: Speech = {
    ...reader,
    say: (words) => inLanguage(words, reader.language),
    link: (path) => addressIn(reader.language, path),
    format: formatIn(reader.language),
  }
  return <ReaderContext value={speech}>{children}</ReaderContext>
}

export function useReader(): Speech {
  const speech = useContext(ReaderContext)
  if (!speech) throw new Error('a part was rendered outside ReaderScope')
  return speech
}
