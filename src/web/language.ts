/** The language of a page is the first part of its address, so that a link keeps it and a cache can hold it. */
import type { Language } from '#kernel'

export const languages = ['zh', 'easy', 'en'] as const satisfies readonly Language[]

const prefixes: Readonly<Record<Language, string>> = { zh: '', easy: '/easy', en: '/en' }

/** Pages of officers have no easy-read form. */
export const languagesOf = (path: string): readonly Language[] =>
  isStaffPath(path) ? ['zh', 'en'] : languages

export const isStaffPath = (path: string): boolean => /^\/staff(?:[/?]|$)/.test(path)

/** The address of a page in a language; an officer's page asked for in easy-read is given in Chinese. */
export const addressIn = (language: Language, path: string): string => {
  const spoken = languagesOf(path).includes(language) ? language : 'zh'
  return path === '/' && spoken !== 'zh' ? prefixes[spoken] : `${prefixes[spoken]}${path}`
}

/** Splits `/en/plan` into its language and the page's own path. */
export function readAddress(address: string): { language: Language; path: string } {
  const language = /^\/(en|easy)(?=[/?]|$)/.exec(address)?.[1] as Language | undefined
  if (!language) return { language: 'zh', path: address }
  const rest = address.slice(prefixes[language].length)
  return { language, path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** For the `lang` attribute: easy-read is Chinese to every voice and font that reads it out. */
export const htmlLang = (language: Language): string => (language === 'en' ? 'en' : 'zh-CN')

/** For `hreflang`, where easy-read must differ from standard Chinese ("simple" is the registered subtag). */
export const hrefLang = (language: Language): string =>
  language === 'easy' ? 'zh-CN-simple' : htmlLang(language)
