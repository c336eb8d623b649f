/** What is asked about a pledge and read by its limits. */
import { day, money, number } from '#policy'
import { own, plain } from './words.ts'

export const pledgeQuantity = number({
  key: 'pledge_quantity',
  ...own(plain('承诺数量', 'Quantity promised', '答应做多少')),
  min: 1,
  max: 100_000_000,
})

export const pledgeSoFar = number({
  key: 'pledge_so_far',
  ...own(plain('已完成数量', 'Done so far', '做了多少')),
  min: 0,
  max: 100_000_000,
})

export const pledgeFound = number({
  key: 'pledge_found',
  ...own(plain('核验数量', 'Found by the check', '查到做了多少')),
  min: 0,
  max: 100_000_000,
})

export const pledgeBudget = money({
  key: 'pledge_budget',
  ...own(plain('安排资金', 'Money set aside', '花多少钱')),
  min: 0,
})

export const pledgeDue = day({
  key: 'pledge_due',
  ...own(plain('承诺完成日期', 'Promised by', '答应哪天做完')),
})

export const pledgeAskedDue = day({
  key: 'pledge_asked_due',
  ...own(plain('申请延至', 'Asks for time until', '想延到哪天')),
})
