/** The shape of a page's words: a phrase, or a phrase made of facts; a missing language does not compile. */
import type { PlainWords, Words } from '#kernel'

type Phrases<W> = Readonly<Record<string, W | ((...facts: never[]) => W)>>

/** Words of a page citizens read. */
export type PlainPhrases = Phrases<PlainWords>

/** Words of a page officers read. */
export type StaffPhrases = Phrases<Words>
