/** 托养服务补贴: money towards care, by kind of service; what institutions receive is a part. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inShenzhen, inYangjiang } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'care-subsidy'
const name = { zh: '托养服务补贴', en: 'Care subsidy', easy: '托养服务的补贴' }

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 5)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 6), cite(yangjiang14, '3.1.6')] }

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

/** 居家安养和中途宿舍等服务: the list is not closed, and the task does not say who receives the money. */
const receivesSuchCare = leftOpen(`${id}.kind-of-care`, {
  zh: '接受居家安养、中途宿舍等服务，且补贴对象为本人（原文未写明）',
  en: 'Is cared for at home, in a halfway hostel or the like, and is the one who is paid (not said)',
  easy: '在用“居家安养”“中途宿舍”这样的服务，补贴给本人',
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
      eligible: all(disabledPerson, receivesSuchCare).because(...shenzhen.basis),
      amount: subsidy,
    },
    {
      ...yangjiang,
      eligible: all(disabledPerson, qualifies(id, name)).because(...yangjiang.basis),
      amount: subsidy,
    },
  ],
})
