/** 辅助性就业: work nearby for those for whom ordinary posts do not fit; subsidies and bodies are its parts. */
import { all, any, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { born } from '../../facts/person.ts'
import { intellectualMentalOrSeverePhysical } from '../../groups.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardToEmploy, reached } from '../../terms.ts'
import { guardianCardIfAny } from '../bring.ts'
import { forAuxiliaryWork } from '../groups.ts'

const id = 'auxiliary-employment-aid'
const name = { zh: '辅助性就业', en: 'Auxiliary (sheltered) employment', easy: '在附近做简单的工作' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5'), cite(shuozhou13, 'annex', 13)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 4), cite(linhe14, 'annex', 18)] }

/** 等适宜人群: whom else it suits is left open. */
const otherSuitable = leftOpen(`${id}.other-suitable`, {
  zh: '属于适宜辅助性就业的其他残疾人（除智力、精神、重度肢体残疾外）',
  en: 'Is one of the others whom auxiliary employment suits, besides the three groups named',
  easy: '这样的工作也适合您',
})

export const auxiliaryEmploymentAid = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '为智力、精神、重度肢体残疾等就业困难残疾人，就近就便提供辅助性就业。',
    en: 'Work nearby for people with intellectual, mental or severe physical disabilities.',
    easy: '智力、精神、身体残疾重的人，可以在家附近做简单的工作。',
  },
  bring: [identityCard, certificateItself, guardianCardIfAny],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, any(forAuxiliaryWork(yangjiang14), hardToEmploy(yangjiang14))).because(
        ...yangjiang.basis,
      ),
      amount: inKind(
        {
          zh: '就近就便安排职业康复',
          en: 'Vocational rehabilitation nearby',
          easy: '在附近一边做工，一边康复',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(
        disabledPerson,
        any(forAuxiliaryWork(shuozhou13), otherSuitable),
        reached(id, name),
      ).because(...shuozhou.basis),
      amount: inKind(
        { zh: '辅助性就业岗位', en: 'A place in auxiliary employment', easy: '一份简单的工作' },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, forAuxiliaryWork(zhangdian14)).because(...zhangdian.basis),
      amount: inKind(
        { zh: '就近就便就业服务', en: 'Work and services nearby', easy: '在附近帮您工作' },
        'service',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: all(
        disabledPerson,
        born.ageBetween(18, 59),
        intellectualMentalOrSeverePhysical(grade.oneOf(1, 2)),
      ).because(...fictional.basis),
      amount: inKind(
        { zh: '就近安排辅助性就业', en: 'Sheltered work nearby', easy: '在附近做简单的工作' },
        'service',
        'unstated',
      ),
    },
  ],
})
