/** 残疾人基本型辅助器具适配补贴: basic assistive devices, or money for them; what is on the list, other documents say. */
import { yuan } from '#kernel'
import { all, cite, leftOpen, openRate, paid, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShenzhen, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'assistive-device-subsidy'
const name = {
  zh: '残疾人辅助器具适配补贴',
  en: 'Help with assistive devices',
  easy: '配辅具，政府帮您',
}

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 11)] }
const yangjiang = {
  ...inYangjiang,
  basis: [
    cite(yangjiang14, 'box-2', 4),
    cite(yangjiang14, '3.1.2'),
    cite(yangjiang14, '3.3.4'),
    cite(yangjiang14, 'annex', 5),
  ],
}
/** The annex repeats without its limit what body and box let able places give: the limit stands. */
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-2', 4), cite(shuozhou13, '3.1.2'), cite(shuozhou13, 'annex', 17)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.5')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-4', 2), cite(linhe14, '3.2.2')] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '基本型辅助器具适配补贴标准',
      en: 'Rate of the subsidy for basic devices',
      easy: '配辅具补多少钱',
    },
  },
  [yangjiang, shuozhou],
)

/** Both clauses raise what exists already, and name nobody. */
const conditions = leftOpen(`${id}.conditions`, {
  zh: '符合当地辅助器具适配办法的条件（原文未写明）',
  en: 'Meets the place’s conditions for fitting devices (not stated)',
  easy: '符合当地定的配辅具的条件',
})

export const assistiveDeviceSubsidy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '资助、补贴残疾人适配基本型辅助器具，或提供适配服务。',
    en: 'Money or fitting for the basic devices a person with a disability needs.',
    easy: '要轮椅、助听器、拐杖，政府帮您配，或者补钱。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...shenzhen,
      eligible: all(disabledPerson, conditions).because(...shenzhen.basis),
      amount: service(
        '智能辅具适配（目录和标准未写明）',
        'Smart devices (list and rate not stated)',
        '配智能的辅具',
      ),
    },
    {
      ...yangjiang,
      eligible: all(disabledPerson, qualifies(id, name)).because(...yangjiang.basis),
      amount: paid(subsidy),
    },
    {
      ...shuozhou,
      standing: 'where-able',
      eligible: disabledPerson.because(...shuozhou.basis),
      amount: paid(subsidy),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, conditions).because(...zhangdian.basis),
      amount: service(
        '基本型辅助器具适配（办法待完善）',
        'Basic devices (the rules are being completed)',
        '配辅具',
      ),
    },
    {
      ...fictional,
      eligible: disabledPerson.because(...fictional.basis),
      amount: share('unstated', {
        of: { zh: '基本型辅助器具费用', en: 'the price of basic devices', easy: '买辅具的钱' },
        percent: 80,
        cap: yuan(5000),
        form: 'support',
      }),
    },
  ],
})
