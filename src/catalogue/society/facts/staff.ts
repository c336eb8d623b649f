/** Facts of those who work for persons with disabilities: given with the question, for no register of them exists. */
import { yesNo } from '#policy'

export const servesDisabledPeople = yesNo({
  key: 'staff_serves_disabled_people',
  record: 'staff',
  about: 'staff',
  label: { zh: '为残疾人服务的工作人员', en: 'Works for persons with disabilities', easy: '做残疾人工作' },
  question: {
    zh: '您是否为残疾人服务的工作人员？',
    en: 'Is it your work to serve persons with disabilities?',
    easy: '您的工作是不是为残疾人服务？',
  },
  values: {
    yes: {
      zh: '为残疾人服务的工作人员',
      en: 'works for persons with disabilities',
      easy: '做残疾人工作',
    },
    no: {
      zh: '不是为残疾人服务的工作人员',
      en: 'does not work for persons with disabilities',
      easy: '不做残疾人工作',
    },
  },
})

export const staffFacts = [servesDisabledPeople] as const
