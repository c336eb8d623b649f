/** What an enterprise makes or serves for persons with disabilities: given with the question. */
import { oneOf } from '#policy'

export const line = oneOf({
  key: 'enterprise_service_line',
  record: 'enterprise',
  about: 'enterprise',
  label: {
    zh: '为残疾人服务的行业',
    en: 'Line of business for persons with disabilities',
    easy: '企业做什么',
  },
  question: {
    zh: '贵企业主要从事哪一类残疾人服务或产品？',
    en: 'Which services or products for persons with disabilities do you mainly offer?',
    easy: '你们企业为残疾人做什么？',
  },
  values: {
    devices: { zh: '辅助器具', en: 'assistive devices', easy: '做辅助器具' },
    'rehabilitation-care': {
      zh: '康复护理',
      en: 'rehabilitation and nursing',
      easy: '康复、护理',
    },
    care: { zh: '托养照料', en: 'care', easy: '照料残疾人' },
    living: { zh: '生活服务', en: 'services of daily living', easy: '生活上的服务' },
    accessible: { zh: '无障碍产品服务', en: 'accessible products and services', easy: '无障碍的产品' },
    'other-service': {
      zh: '其他残疾人服务',
      en: 'other services for persons with disabilities',
      easy: '别的残疾人服务',
    },
    finance: { zh: '信托、保险', en: 'trusts and insurance', easy: '保险、信托' },
    none: { zh: '不属于上述行业', en: 'none of these', easy: '都不是' },
  },
})

export const enterpriseFacts = [line] as const
