/** Facts of institutions: given with the question, not columns of the profile. */
import { oneOf } from '#policy'

export const kind = oneOf({
  key: 'institution_kind',
  record: 'institution',
  about: 'institution',
  label: { zh: '机构类别', en: 'Kind of institution', easy: '哪种机构' },
  question: { zh: '贵机构属于哪一类？', en: 'What kind of institution are you?', easy: '你们是哪种机构？' },
  values: {
    care: { zh: '托养（照护）服务机构', en: 'care institution', easy: '托养机构' },
    rehabilitation: { zh: '康复机构', en: 'rehabilitation institution', easy: '康复机构' },
    'employment-service': { zh: '就业服务机构', en: 'employment-service institution', easy: '就业服务机构' },
    'auxiliary-employment': {
      zh: '辅助性就业机构',
      en: 'auxiliary-employment institution',
      easy: '让残疾人做简单工作的机构（辅助性就业）',
    },
    base: {
      zh: '就业、培训、孵化或扶贫基地',
      en: 'base for work, training or incubation',
      easy: '就业基地、培训基地',
    },
    'other-service': {
      zh: '其他残疾人服务机构',
      en: 'other service institution for persons with disabilities',
      easy: '别的残疾人服务机构',
    },
    none: {
      zh: '不是残疾人服务机构',
      en: 'not a service institution for persons with disabilities',
      easy: '都不是',
    },
  },
})

export const institutionFacts = [kind] as const
