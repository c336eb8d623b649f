/** Texts a person can meet. A missing language does not compile. */

/** Standard Chinese, English, and plain easy-read Chinese. */
export type Language = 'zh' | 'en' | 'easy'

/** Words on pages of officers. */
export type Words = { readonly zh: string; readonly en: string }

/** Words on pages of citizens: easy-read as well. */
export type PlainWords = Words & { readonly easy: string }

/** The text in a language; officers' words have no easy-read form and fall back to standard Chinese by design. */
export const inLanguage = (words: Words | PlainWords, language: Language): string =>
  language === 'easy' ? ('easy' in words ? words.easy : words.zh) : words[language]
