/** What a publisher brings out for persons with disabilities: given with the question. */
import { setOf } from '#policy'

export const publishes = setOf({
  key: 'enterprise_publishes',
  record: 'enterprise',
  about: 'enterprise',
  label: { zh: '出版物类别', en: 'Kinds of publications', easy: '出版什么' },
  question: {
    zh: '贵单位出版哪些与残疾人有关的读物或音像制品？可以多选。',
    en: 'Which publications for or about persons with disabilities do you bring out? Choose all that apply.',
    easy: '你们出版哪些书、哪些声音的书？有几种就选几种。',
  },
  values: {
    'for-the-blind': { zh: '盲人读物', en: 'reading for the blind', easy: '给盲人的书' },
    audio: { zh: '有声读物', en: 'audio books', easy: '能听的书' },
    'about-disability': {
      zh: '残疾人题材图书和音像制品',
      en: 'books and recordings about persons with disabilities',
      easy: '讲残疾人的书和音像',
    },
    other: { zh: '其他出版物', en: 'other publications', easy: '别的书' },
  },
})

export const publisherFacts = [publishes] as const
