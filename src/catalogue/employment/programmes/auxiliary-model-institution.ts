/** 残疾人辅助性就业示范机构: a number of them are supported; which, the plan does not say. */
import { all, cite, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { recognition } from '../bring.ts'

const id = 'auxiliary-model-institution'
const basis = [cite(shuozhou13, 'box-3', 6)]

const model = leftOpen(
  `${id}.model`,
  {
    zh: '列为残疾人辅助性就业示范机构（规划未写明标准）',
    en: 'Is chosen as a model institution (not said how)',
    easy: '选上了，是做得好的机构',
  },
  { about: 'institution' },
)

export const auxiliaryModelInstitution = programme({
  id,
  partOf: 'auxiliary-employment-aid',
  name: {
    zh: '辅助性就业示范机构扶持',
    en: 'Support for model institutions of auxiliary employment',
    easy: '办得好的机构，政府帮',
  },
  serves: 'institution',
  summary: {
    zh: '扶持一批残疾人辅助性就业示范机构。',
    en: 'A number of model institutions of auxiliary employment are supported.',
    easy: '让残疾人做简单工作，做得好的机构，政府帮一些。',
  },
  bring: [businessLicence, recognition],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(kind.is('auxiliary-employment'), model).because(...basis),
      amount: unsaidSupport,
    },
  ],
})
