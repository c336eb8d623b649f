/** 建档立卡、易返贫致贫监测: being put on the register of those to be helped, or watched lest they fall back. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { residence } from '../../facts/person.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, lowIncome, qualifies } from '../../terms.ts'

const id = 'poverty-register'
const name = {
  zh: '农村残疾人建档立卡和防返贫监测',
  en: 'Register and watch against poverty',
  easy: '困难户登记，村里常来看',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.1'), cite(yangjiang14, 'annex', 11)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.1')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.1')] }

/** 符合贫困识别标准的…贫困…: the standard itself says who is poor, so the plan’s open word is not asked for besides. */
const identifiedAsPoor = leftOpen(
  `${id}.standard`,
  {
    zh: '符合贫困识别标准',
    en: 'Meets the standard by which the poor are identified',
    easy: '够得上困难户的标准',
  },
  { about: 'household' },
)

export const povertyRegister = programme({
  id,
  partOf: 'poverty-relief-help',
  name,
  serves: 'household',
  summary: {
    zh: '将农村困难残疾人家庭纳入建档立卡或常态化监测，及时发现、及时帮扶。',
    en: 'Rural households in need are registered or watched, so that help comes in time.',
    easy: '农村有困难的残疾人家，村里登记下来，常来看，早点帮。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, residence.is('rural'), lowIncome(yangjiang14)).because(
        ...yangjiang.basis,
      ),
      amount: inKind({ zh: '常态化监测', en: 'Constant watch', easy: '村里常来看' }, 'service', 'unstated'),
    },
    {
      ...shuozhou,
      eligible: all(disabledPerson, residence.is('rural'), identifiedAsPoor).because(...shuozhou.basis),
      amount: inKind(
        {
          zh: '纳入精准扶贫建档立卡范围，分类施策、精准帮扶',
          en: 'Entry in the register of poor households, with help to fit',
          easy: '登记成困难户，按您的情况来帮',
        },
        'support',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, qualifies(id, name, 'household')).because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '纳入易返贫致贫监测范围，及时帮扶',
          en: 'Watched lest you fall (back) into poverty, and helped in time',
          easy: '村里常来看，有困难马上帮',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
