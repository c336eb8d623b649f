/** 集体公租房、过渡房: ways in which able places may house the poor. */
import { all, cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { help } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, poor } from '../../terms.ts'

const basis = [cite(shuozhou13, '3.1.4')]

export const temporaryHousing = programme({
  id: 'temporary-housing',
  name: {
    zh: '集体公租房、过渡房',
    en: 'Collective or interim housing',
    easy: '先让您家有房子住',
  },
  serves: 'household',
  summary: {
    zh: '贫困残疾人家庭住房有困难的，有条件的地方安排集体公租房、过渡房等。',
    en: 'Able places may house poor households in collective rental or interim homes.',
    easy: '家里穷，没有好房子住。有的地方先给房子住。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      standing: 'where-able',
      eligible: all(disabledPerson, poor(shuozhou13)).because(...basis),
      amount: help(
        '集体公租房、过渡房等（方式由当地确定）',
        'Collective rental, interim homes and the like, as the place decides',
        '先给房子住（怎么给，由当地定）',
      ),
    },
  ],
})
