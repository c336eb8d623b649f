/** The pinyin a name sorts by, because no database here sorts Chinese. */
import { pinyin } from 'pinyin-pro'

/**
 * Surname first: 单 is shan, 曾 is zeng; other scripts sort as they are written. Most characters have one sound wherever
 * they stand and are looked up; a name with any other is read as a whole, which costs ten times as much.
 */
export function nameKey(name: string): string {
  const trimmed = name.trim()
  const sounds: string[] = []
  for (const char of trimmed) {
    const sound = onlySoundOf(char)
    if (sound === undefined) return readWhole(trimmed)
    sounds.push(sound)
  }
  return sounds.join(' ')
}

const readWhole = (name: string): string =>
  pinyin(name, { toneType: 'none', surname: 'head', nonZh: 'consecutive', type: 'array' })
    .join(' ')
    .toLowerCase()

/** Bounded by the number of characters there are. */
const known = new Map<string, string | undefined>()

/** The sound of a character that has no other; undefined for all others and for other scripts. */
function onlySoundOf(char: string): string | undefined {
  if (known.has(char)) return known.get(char)
  const sounds = /^\p{Script=Han}$/u.test(char)
    ? new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array' }))
    : new Set<string>()
  const [sound] = sounds
  const only = sounds.size === 1 && sound !== char ? sound : undefined
  known.set(char, only)
  return only
}
