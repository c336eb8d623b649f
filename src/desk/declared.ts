/** Facts of the catalogue the desk speaks of by name. */
import { findFact } from '#catalogue'
import type { Fact } from '#policy'

const declared = (key: string): Fact => {
  const fact = findFact(key)
  if (!fact) throw new Error(`the catalogue declares no fact ${key}`)
  return fact
}

export const categories = declared('disability_categories')
export const grade = declared('disability_grade')
export const sex = declared('sex')
