/** What is asked about a policy document and read by its limits. */
import { day, oneOf } from '#policy'
import { own, plain } from './words.ts'

export const policyKind = oneOf({
  key: 'policy_kind',
  ...own(plain('文件类型', 'Kind of document', '什么文件')),
  values: {
    measure: plain('办法、规定', 'measure', '办法'),
    scheme: plain('实施方案', 'scheme', '方案'),
    catalogue: plain('目录、清单', 'catalogue', '目录'),
    standard: plain('标准、规范', 'standard', '标准'),
  },
})

export const policyDue = day({
  key: 'policy_due',
  ...own(plain('应出台日期', 'To be issued by', '到哪天发出来')),
})

export const policyAskedDue = day({
  key: 'policy_asked_due',
  ...own(plain('申请延至', 'Asks for time until', '想延到哪天')),
})

export const policyOpinionsUntil = day({
  key: 'policy_opinions_until',
  ...own(plain('征求意见截止日期', 'Opinions are taken until', '意见提到哪天')),
})

export const policyIssuedOn = day({
  key: 'policy_issued_on',
  ...own(plain('印发日期', 'Issued on', '哪天发的')),
})

/** When it must have been looked at again: the end of its validity, or an assessment it names. */
export const policyReviewDue = day({
  key: 'policy_review_due',
  ...own(plain('有效期届满或应评估日期', 'To be reviewed by', '哪天要再看一次')),
})
