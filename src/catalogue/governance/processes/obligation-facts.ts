/** What is asked about an obligation and read by its limits and conditions. */
import { any, day, oneOf } from '#policy'
import { own, plain } from './words.ts'

/** What the deadline of the task is about: a paper that is out is not yet a service that has come. */
export const obligationKind = oneOf({
  key: 'obligation_kind',
  ...own(plain('时限类型', 'Kind of deadline', '到什么时候')),
  values: {
    issued: plain('限期出台文件', 'a document issued by a day', '到日子要发文件'),
    done: plain('限期完成工作', 'work done by a day', '到日子要做完'),
    ongoing: plain('长期坚持', 'ongoing', '一直要做'),
    none: plain('未明确时限', 'no deadline stated', '没说到什么时候'),
  },
})

export const isDated = obligationKind.oneOf('issued', 'done')
export const isUndated = obligationKind.oneOf('ongoing', 'none')
export const canBeDone = any(isDated, obligationKind.is('none'))

export const obligationDue = day({
  key: 'obligation_due',
  ...own(plain('完成时限', 'To be done by', '到哪天做完')),
})

export const obligationAskedDue = day({
  key: 'obligation_asked_due',
  ...own(plain('申请延至', 'Asks for time until', '想延到哪天')),
})

export const obligationStanding = oneOf({
  key: 'obligation_standing',
  ...own(plain('进展情况', 'How it stands', '做得怎么样')),
  values: {
    'not-begun': plain('尚未启动', 'not begun', '还没开始'),
    'under-way': plain('正在推进', 'under way', '正在做'),
    hindered: plain('推进受阻', 'hindered', '遇到困难'),
  },
})

/** The day on the document, where a task is to issue one. */
export const obligationIssuedOn = day({
  key: 'obligation_issued_on',
  ...own(plain('印发日期', 'Issued on', '哪天发的')),
})
