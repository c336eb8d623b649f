/** The national rules of the disability certificate, on which “person with a disability” stands wherever a plan adds nothing. */
import { source } from '#policy'

export const certificateRules = source({
  id: 'certificate-rules',
  title: {
    zh: '中华人民共和国残疾人证管理办法',
    en: 'Measures for the administration of the disability certificate',
  },
  issuer: { zh: '中国残疾人联合会', en: 'China Disabled Persons’ Federation' },
  clauses: {
    general: { zh: '总则', en: 'General provisions' },
  },
})
