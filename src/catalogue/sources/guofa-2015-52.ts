/** The national scheme of the two subsidies: its clauses by their place, without their text. */
import { source } from '#policy'

export const guofa201552 = source({
  id: 'guofa-2015-52',
  title: {
    zh: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见',
    en: 'State Council opinions on the living subsidy and the nursing subsidy for persons with disabilities',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2015〕52号',
  clauses: {
    '1': { zh: '一、总体要求', en: 'Part 1, general requirements' },
    '2.1': { zh: '二（一）补贴对象', en: 'Part 2 (1), recipients' },
    '2.2': { zh: '二（二）补贴标准', en: 'Part 2 (2), rates' },
    '2.3': { zh: '二（三）补贴形式', en: 'Part 2 (3), form' },
    '2.4': { zh: '二（四）政策衔接', en: 'Part 2 (4), relation to other policies' },
    '3': { zh: '三、申领程序和管理办法', en: 'Part 3, application and administration' },
    '4': { zh: '四、保障措施', en: 'Part 4, safeguards' },
  },
})
