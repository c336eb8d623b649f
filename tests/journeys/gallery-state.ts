/** One page in one state, and how it is served to be looked at. */
import type { Hono } from 'hono'
import type { ReactElement } from 'react'
import type { Language } from '#kernel'
import type { Display } from '../../src/web/display.ts'
import { readDisplay, standardDisplay } from '../../src/web/display.ts'
import { languagesOf } from '../../src/web/language.ts'
import { renderPage } from '../../src/web/respond.tsx'
import { officer } from './samples/people-of-sample.ts'

export type State = {
  readonly name: string
  /** The address the page would have. */
  readonly path: string
  readonly element: ReactElement
  /** Nobody is signed in. */
  readonly visitor?: boolean
}

export const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

export const galleryPath = (state: State, language: Language): string =>
  `/gallery/${language}/${slugOf(state.name)}`

const reader = (state: State, language: Language, display: Display) => ({
  language,
  path: state.path,
  display,
  place: '阳江市',
  demo: true,
  once: '018f0000-0000-7000-8000-000000000001',
  staff:
    state.path.startsWith('/staff') && !state.visitor
      ? { name: officer.name, unit: officer.unit ?? '', areaName: '江城区', duties: officer.duties, due: 7 }
      : undefined,
})

export const renderState = (state: State, language: Language, display: Display = standardDisplay): string =>
  renderPage(state.element, reader(state, language, display))

/** Serves every state in every language it has. */
export function mountGallery(app: Hono, states: readonly State[]): void {
  for (const state of states)
    for (const language of languagesOf(state.path))
      app.get(galleryPath(state, language), (c) =>
        c.html(renderState(state, language, readDisplay(c.req.header('cookie')))),
      )
}
