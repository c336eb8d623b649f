/** Short names for the words of processes: an official word, its English, and easy words where the public reads them. */
import type { PlainWords, Words } from '#kernel'

export const w = (zh: string, en: string): Words => ({ zh, en })

export const plain = (zh: string, en: string, easy: string): PlainWords => ({ zh, en, easy })

/** A fact asked of a case: label and question are the same. */
export const own = (label: PlainWords) => ({ record: 'case', label, question: label })

/** The verb on the button, and how the history says that it was done. */
export const verb = (zh: string, en: string, did: string) => ({ words: w(zh, en), did: w(zh, did) })
