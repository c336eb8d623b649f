/** 法律援助: a lower threshold and a wider range of cases; where they lie, no plan says. Judicial relief is its part. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { casePapers } from '../bring.ts'

const id = 'legal-aid'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.4.3')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'annex', 27), cite(shuozhou13, '3.4.3')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.6.2')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.5.2')] }

const withinRange = leftOpen(`${id}.range`, {
  zh: '符合法律援助的条件和案件范围（规划要求放宽，未写明标准）',
  en: 'Within the conditions and cases of legal aid (to be widened; not said how far)',
  easy: '您的事情在法律援助的范围里',
})

const aid = inKind({ zh: '法律援助服务', en: 'Legal aid', easy: '有律师帮您' }, 'service', 'time')

export const legalAid = programme({
  id,
  name: { zh: '法律援助', en: 'Legal aid', easy: '律师帮您' },
  serves: 'person',
  summary: {
    zh: '为残疾人提供法律援助，放宽条件、扩大范围。',
    en: 'Persons with disabilities get legal aid, more easily and in more cases.',
    easy: '残疾人遇到法律上的事，可以请律师帮忙。',
  },
  bring: [identityCard, certificateItself, casePapers],
  variants: [
    ...[yangjiang, shuozhou, zhangdian].map((place) => ({
      ...place,
      eligible: all(disabledPerson, withinRange).because(...place.basis),
      amount: aid,
    })),
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      /** The clause takes one check away; which cases there is aid for it does not touch. */
      amount: inKind(
        {
          zh: '申请法律援助，不核查经济状况',
          en: 'Legal aid without a check of your means',
          easy: '请律师帮忙，不用查您有多少钱',
        },
        'service',
        'time',
      ),
    },
  ],
})
