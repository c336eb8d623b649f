/** 携带辅助器具、导盲犬出行便利: on public transport and in public places. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself } from '../../bring.ts'
import { inLinhe, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { dogPapers } from '../bring.ts'
import { withDeviceOrDog } from '../facts/need.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, '3.5.3')] }

const basis = [cite(zhangdian14, '2.5.3')]

export const guideDogAndDeviceAccess = programme({
  id: 'guide-dog-and-device-access',
  name: {
    zh: '携带辅助器具、导盲犬出行便利',
    en: 'Going about with devices or a guide dog',
    easy: '带轮椅、带导盲犬出门',
  },
  serves: 'person',
  summary: {
    zh: '残疾人携带辅助器具、导盲犬乘坐公共交通工具、出入公共场所，享受便利。',
    en: 'Devices and guide dogs may come along on public transport and into public places.',
    easy: '带辅助器具、导盲犬，可以坐车，可以进商店、公园。',
  },
  bring: [certificateItself, dogPapers],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(disabledPerson, withDeviceOrDog.holds).because(...basis),
      amount: inKind(
        {
          zh: '乘坐公共交通工具、出入公共场所的便利',
          en: 'Ease of travel on public transport and entry to public places',
          easy: '坐车、进门都方便',
        },
        'accommodation',
        'time',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, withDeviceOrDog.holds).because(...fictional.basis),
      amount: inKind(
        {
          zh: '带导盲犬、辅助器具乘车和进出公共场所',
          en: 'Travel and entry with a guide dog or devices',
          easy: '带导盲犬、轮椅，可以坐车，可以进门',
        },
        'accommodation',
        'time',
      ),
    },
  ],
})
