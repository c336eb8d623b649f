/** 中等职业教育: for all who have finished compulsory education and wish it. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { highestStage } from '../../facts/schooling.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { wantsVocationalSchool } from '../facts/need.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.3.5'), cite(yangjiang14, 'box-4', 3)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-4', 2)] }

const finishedCompulsory = highestStage
  .oneOf('junior', 'secondary', 'college', 'bachelor', 'postgraduate')
  .called({
    zh: '完成义务教育',
    en: 'Has finished compulsory education',
    easy: '读完了初中',
  })

const asStated = all(disabledPerson, finishedCompulsory, wantsVocationalSchool.holds)

export const vocationalSecondary = programme({
  id: 'vocational-secondary',
  name: { zh: '中等职业教育', en: 'Vocational secondary school', easy: '上中专、职高' },
  serves: 'student',
  summary: {
    zh: '读完义务教育、愿意继续学的残疾学生，都有中等职业学校可上。',
    en: 'Whoever has finished compulsory education and wishes it can go to vocational school.',
    easy: '读完初中，想学本事，可以上中专、职高。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...yangjiang,
      eligible: asStated.because(...yangjiang.basis),
      amount: inKind(
        { zh: '中等职业教育学位', en: 'A place at a vocational secondary school', easy: '去中专、职高上学' },
        'service',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: asStated.because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '适宜的中等职业教育学位',
          en: 'A place at a vocational secondary school that fits',
          easy: '去适合您的中专、职高上学',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
