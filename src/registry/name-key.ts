/** The pinyin a name sorts by, because no database here sorts Chinese. */
import { pinyin } from 'pinyin-pro'

/** Surname first: 单 is shan, 曾 is zeng; other scripts sort as they are written. */
export const nameKey = (name: string): string =>
  pinyin(name.trim(), { toneType: 'none', surname: 'head', nonZh: 'consecutive', type: 'array' })
    .join(' ')
    .toLowerCase()
