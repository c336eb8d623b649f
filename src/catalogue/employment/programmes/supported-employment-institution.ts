/** 支持性就业专业机构扶持: those that offer it (Yangjiang), those that train job coaches (Shuozhou). */
import { cite, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { qualifies } from '../../terms.ts'
import { recognition } from '../bring.ts'

const id = 'supported-employment-institution'
const name = {
  zh: '支持性就业专业机构扶持',
  en: 'Support for bodies of supported employment',
  easy: '帮残疾人上班的机构，政府帮',
}
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-3', 7)] }

const trainsCoaches = leftOpen(
  `${id}.trains-coaches`,
  {
    zh: '属于残疾人就业辅导员培训专业机构（规划未写明标准）',
    en: 'Is a professional body that trains job coaches (not defined)',
    easy: '是培训就业辅导员的机构',
  },
  { about: 'institution' },
)

export const supportedEmploymentInstitution = programme({
  id,
  partOf: 'job-coach-service',
  name,
  serves: 'institution',
  summary: {
    zh: '扶持开展支持性就业服务或者培训就业辅导员的专业机构。',
    en: 'Bodies that offer supported employment or train job coaches are supported.',
    easy: '教残疾人上班的机构，政府帮一些。',
  },
  bring: [businessLicence, recognition],
  variants: [
    {
      ...yangjiang,
      eligible: qualifies(id, name, 'institution').because(...yangjiang.basis),
      amount: unsaidSupport,
    },
    { ...shuozhou, eligible: trainsCoaches.because(...shuozhou.basis), amount: unsaidSupport },
  ],
})
