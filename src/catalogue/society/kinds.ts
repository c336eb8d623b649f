/** Who belongs to the service of persons with disabilities, in the words the plans share. */
import { not } from '#policy'
import { kind } from '../facts/institution.ts'
import { line } from './facts/enterprise.ts'

/** 残疾人服务机构. */
export const serviceInstitution = not(kind.is('none')).called({
  zh: '残疾人服务机构',
  en: 'A service institution for persons with disabilities',
  easy: '残疾人服务机构',
})

/** 残疾人服务业: the five lines Shuozhou names, and others of the kind (等). */
export const servesDisabledPersons = line
  .oneOf('devices', 'rehabilitation-care', 'care', 'living', 'accessible', 'other-service')
  .called({
    zh: '残疾人服务企业',
    en: 'An enterprise that serves persons with disabilities',
    easy: '为残疾人服务的企业',
  })
