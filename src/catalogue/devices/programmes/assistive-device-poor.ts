/** 贫困残疾人辅助器具适配: one of the key projects Shuozhou carries on, not left to able places. */
import { all, cite, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, poor } from '../../terms.ts'

const basis = [cite(shuozhou13, '3.3.2'), cite(shuozhou13, 'annex', 16)]

export const assistiveDevicePoor = programme({
  id: 'assistive-device-poor',
  partOf: 'assistive-device-subsidy',
  name: {
    zh: '贫困残疾人辅助器具适配',
    en: 'Assistive devices for the poor',
    easy: '家里穷，帮您配辅具',
  },
  serves: 'person',
  summary: {
    zh: '重点康复项目为贫困残疾人适配辅助器具。',
    en: 'A key project fits devices for poor persons with disabilities.',
    easy: '家里穷，要用辅具。有项目帮您配。',
  },
  bring: [identityCard, certificateItself, incomeProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, poor(shuozhou13)).because(...basis),
      amount: service('辅助器具适配', 'The fitting of devices', '配辅具'),
    },
  ],
})
