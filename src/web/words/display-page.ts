/** Words of the reading choices. */
import type { PlainPhrases } from './phrases.ts'

export const displayWords = {
  title: { zh: '字号、对比度和语言', en: 'Text size, contrast and language', easy: '把字变大，换一种说法' },
  lead: {
    zh: '选一次，这台设备上的每一页都会照办。浏览器自带的放大、深色模式和朗读功能也都可以用。',
    en: 'Choose once, and every page on this device follows. Your browser’s zoom, dark mode and read-aloud work as well.',
    easy: '选一次就好。以后每一页都这样。',
  },
  size: { zh: '字号', en: 'Text size', easy: '字的大小' },
  sizestandard: { zh: '标准', en: 'Standard', easy: '一般大' },
  sizelarge: { zh: '大字', en: 'Large', easy: '大字' },
  sizelargest: { zh: '特大字', en: 'Very large', easy: '很大的字' },
  contrast: { zh: '对比度', en: 'Contrast', easy: '清楚一点' },
  contraststandard: {
    zh: '标准（随系统的浅色或深色）',
    en: 'Standard (light or dark, as your system)',
    easy: '一般',
  },
  contrasthigh: { zh: '高对比：黑底亮字', en: 'High: bright on black', easy: '黑底亮字' },
  save: { zh: '保存', en: 'Save', easy: '就这样' },
  saved: { zh: '已保存', en: 'Saved', easy: '好了' },
  savedText: {
    zh: '这台设备上的每一页都会照办。',
    en: 'Every page on this device now follows.',
    easy: '以后每一页都这样。',
  },
  language: { zh: '语言', en: 'Language', easy: '换一种说法' },
  languageText: {
    zh: '每个面向居民的页面都有中文、简明中文（短句、常用词）和英文三种。页面上方可以随时切换。',
    en: 'Every page for citizens exists in Chinese, in plain easy-read Chinese and in English. Switch at the top of any page.',
    easy: '这里的话有三种：中文、简明中文、英文。页面上面可以换。',
  },
} satisfies PlainPhrases
