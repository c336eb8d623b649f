/** What kind of organisation helps persons with disabilities: given with the question. */
import { oneOf } from '#policy'

export const kind = oneOf({
  key: 'organisation_kind',
  record: 'organisation',
  about: 'organisation',
  label: { zh: '组织类别', en: 'Kind of organisation', easy: '哪种组织' },
  question: {
    zh: '贵组织属于哪一类？',
    en: 'What kind of organisation are you?',
    easy: '你们是哪种组织？',
  },
  values: {
    'special-association': {
      zh: '残疾人专门协会',
      en: 'association of persons with one kind of disability',
      easy: '残疾人自己的协会',
    },
    helping: {
      zh: '助残社会组织',
      en: 'social organisation that helps persons with disabilities',
      easy: '帮助残疾人的社会组织',
    },
    volunteers: {
      zh: '助残志愿服务组织',
      en: 'organisation of volunteers',
      easy: '志愿者组织',
    },
    professional: {
      zh: '专业服务组织',
      en: 'organisation of professional services',
      easy: '专业服务的组织',
    },
    'private-institution': {
      zh: '民办残疾人服务机构',
      en: 'private service institution for persons with disabilities',
      easy: '民间办的残疾人服务机构',
    },
    'public-institution': {
      zh: '公办残疾人服务机构',
      en: 'public service institution for persons with disabilities',
      easy: '政府办的残疾人服务机构',
    },
    none: { zh: '都不是', en: 'none of these', easy: '都不是' },
  },
})

export const organisationFacts = [kind] as const
