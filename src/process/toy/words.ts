/** Short names for words in the toy declarations. */
import type { PlainWords, Words } from '#kernel'

export const w = (zh: string, en: string): Words => ({ zh, en })

export const plain = (zh: string, en: string, easy: string): PlainWords => ({ zh, en, easy })

/** A declared fact of a toy form: label and question are the same. */
export const own = (label: PlainWords) => ({ record: 'case', label, question: label })
