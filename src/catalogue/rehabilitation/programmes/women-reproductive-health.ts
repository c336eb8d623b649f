/** 残疾妇女生殖健康服务: the part of health care that is for women. */
import { all, cite, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { sex } from '../../facts/person.ts'
import { service } from '../../giving.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const basis = [cite(zhangdian14, '2.2.2')]

export const womenReproductiveHealth = programme({
  id: 'women-reproductive-health',
  partOf: 'health-management',
  name: {
    zh: '残疾妇女生殖健康服务',
    en: 'Reproductive health for women',
    easy: '妇女的身体检查',
  },
  serves: 'person',
  summary: {
    zh: '为残疾妇女开展生殖健康服务。',
    en: 'Reproductive health services for women with disabilities.',
    easy: '残疾妇女可以做妇女方面的检查。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(disabledPerson, sex.is('female')).because(...basis),
      amount: service(
        '生殖健康服务（项目未写明）',
        'Reproductive health services (not said which)',
        '妇女方面的检查和服务',
      ),
    },
  ],
})
