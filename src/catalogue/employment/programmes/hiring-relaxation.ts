/** 机关、事业单位招录（聘）的放宽和优先. */
import { all, any, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShenzhen, inShuozhou, inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { application } from '../bring.ts'
import { publicPost } from '../facts/need.ts'

const id = 'hiring-relaxation'
const name = {
  zh: '机关、事业单位招录（聘）优先和放宽',
  en: 'Priority and easier terms when public bodies hire',
  easy: '报考政府、公家单位，有照顾',
}

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 14)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.2')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 7)] }

const applies = publicPost.oneOf('reserved', 'general')

/** Posts set aside by other bodies are not meant. */
const memberUnit = leftOpen(`${id}.member-unit`, {
  zh: '招录（聘）单位是市、区政府残疾人工作委员会成员单位',
  en: 'The hiring body is a member of the city’s or district’s committee on disability',
  easy: '招人的单位是残疾人工作委员会里的单位',
})

const fit = leftOpen(`${id}.fit`, {
  zh: '具有正常履行职责的身体条件，能够胜任该岗位',
  en: 'Is fit for the duties and able to do the work of the post',
  easy: '能做好这份工作',
})

const vacantPost = leftOpen(`${id}.vacant-post`, {
  zh: '招聘单位是未安排残疾人就业、使用空编招聘的事业单位',
  en: 'The post is a vacant one of a public institution that employs nobody with a disability',
  easy: '招人的公家单位还没有残疾人',
})

const equalTerms = inKind(
  {
    zh: '同等条件下优先招录（聘）',
    en: 'Priority over others who are equally suited',
    easy: '条件一样，先要您',
  },
  'priority',
  'unstated',
)

export const hiringRelaxation = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '报考机关、事业单位等岗位的残疾人，可以放宽条件或者优先录用。',
    en: 'People with disabilities who apply to public bodies may find easier terms or come first.',
    easy: '报考政府、公家单位的工作，残疾人有照顾。',
  },
  bring: [identityCard, certificateItself, application],
  variants: [
    {
      ...shenzhen,
      /** 可以给予: the hiring unit decides. */
      standing: 'supported',
      eligible: all(disabledPerson, publicPost.is('reserved'), memberUnit).because(...shenzhen.basis),
      amount: inKind(
        {
          zh: '适当放宽开考比例、年龄、户籍（放宽多少未写明）',
          en: 'Easier terms on number of applicants, age and registration (not said how far)',
          easy: '报名人数、年龄、户口的要求放宽一些',
        },
        'accommodation',
        'unstated',
      ),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, applies, any(fit, all(vacantPost, qualifies(id, name)))).because(
        ...shuozhou.basis,
      ),
      amount: inKind(
        {
          zh: '能够胜任的岗位，同等条件下优先录用；未安排残疾人的事业单位使用空编，优先招聘',
          en: 'Priority among equals for posts you can do; first call on vacant posts where nobody with a disability works',
          easy: '您能做的工作，条件一样，先要您。公家单位还没有残疾人，招人也先要您',
        },
        'priority',
        'unstated',
      ),
    },
    {
      ...district,
      eligible: all(disabledPerson, applies).because(...district.basis),
      amount: equalTerms,
    },
  ],
})
