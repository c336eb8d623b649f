/** 托养照护服务: care at home, by day or in an institution. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inLinhe, inShenzhen, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies, severe } from '../../terms.ts'
import { needsCareService } from '../facts/need.ts'

const id = 'care-service'
const name = { zh: '托养照护服务', en: 'Care services', easy: '有人照顾您' }

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 5)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.6')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.4')] }
const linhe = { ...inLinhe, basis: [cite(linhe14, 'box-2', 2)] }

const homeCommunityInstitution = inKind(
  {
    zh: '居家、社区或机构托养照护服务（标准由当地确定）',
    en: 'Care at home, in the community or in an institution (the place sets how much)',
    easy: '在家、在社区或者在机构，有人照顾',
  },
  'service',
  'unstated',
)

export const careService = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '为残疾人提供居家、日间照料等托养照护服务。',
    en: 'Persons with disabilities are cared for at home, by day or in an institution.',
    easy: '您需要人照顾，可以有人上门，也可以去托养的地方。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...shenzhen,
      eligible: disabledPerson.because(...shenzhen.basis),
      amount: homeCommunityInstitution,
    },
    {
      ...yangjiang,
      standing: 'where-able',
      eligible: all(disabledPerson, severe(yangjiang14)).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '居家服务、日间照料、邻里互助',
          en: 'Services at home, day care, help among neighbours',
          easy: '有人上门，白天有人照顾，邻居帮忙',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, needsCareService.holds, qualifies(id, name)).because(...zhangdian.basis),
      amount: homeCommunityInstitution,
    },
    {
      ...linhe,
      eligible: disabledPerson.because(...linhe.basis),
      amount: inKind(
        {
          zh: '镇照护员上门照护，服务记录由家属签字',
          en: 'A carer of the town comes home; the family signs what was done',
          easy: '镇里的人上门照顾您，家里人签字',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
