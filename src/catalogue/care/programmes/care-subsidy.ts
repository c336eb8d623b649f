/** 托养服务补贴: money towards care, by kind of service; what institutions receive is a part. */
import { yuan } from '#kernel'
import { all, cite, leftOpen, openRate, paid, perMonth, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { needsLongTermCare } from '../../facts/care.ts'
import { grade } from '../../facts/certificate.ts'
import { livesAlone } from '../../facts/household.ts'
import { inLinhe, inShenzhen, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'care-subsidy'
const name = { zh: '托养服务补贴', en: 'Care subsidy', easy: '托养服务的补贴' }

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 5)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 6), cite(yangjiang14, '3.1.6')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 7)] }

const subsidy = paid(
  openRate(
    {
      id,
      name: {
        zh: '托养服务补贴标准（各类服务的标准由当地确定）',
        en: 'Rate of the care subsidy (the place sets one for each kind of service)',
        easy: '托养补多少钱',
      },
    },
    [shenzhen, yangjiang],
  ),
)

/** 居家安养和中途宿舍等服务: the list is not closed. */
const receivesSuchCare = leftOpen(`${id}.kind-of-care`, {
  zh: '接受居家安养、中途宿舍等有补贴的服务（原文未列全）',
  en: 'Receives a subsidised kind of care: at home, in a halfway hostel or another (the list is not closed)',
  easy: '在用“居家安养”“中途宿舍”这样的服务',
})

const paidToThePerson = leftOpen(`${id}.paid-to-person`, {
  zh: '补贴发给本人（原文未写明发给本人还是机构）',
  en: 'The money goes to the person (the task does not say whether to the institution)',
  easy: '补贴的钱给本人，不是给机构',
})

export const careSubsidy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '对接受托养服务的残疾人给予补贴。',
    en: 'Money towards care for persons with disabilities.',
    easy: '您用托养服务要花钱，政府补一些。',
  },
  bring: [identityCard, certificateItself, accountBook],
  variants: [
    {
      ...shenzhen,
      eligible: all(disabledPerson, receivesSuchCare, paidToThePerson).because(...shenzhen.basis),
      amount: subsidy,
    },
    {
      ...yangjiang,
      eligible: all(disabledPerson, qualifies(id, name)).because(...yangjiang.basis),
      amount: subsidy,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, grade.oneOf(1, 2), livesAlone.holds, needsLongTermCare.holds).because(
        ...fictional.basis,
      ),
      amount: perMonth(yuan(400)),
    },
  ],
})
