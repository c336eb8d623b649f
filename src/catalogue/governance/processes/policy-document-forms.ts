/** What the actions of a policy document ask. */
import { asks, longText, one, several, text } from '#forms'
import {
  policyDue,
  policyIssuedOn,
  policyKind,
  policyOpinionsUntil,
  policyReviewDue,
} from './policy-document-facts.ts'
import { basis, formOf, reason } from './reasons.ts'
import { w } from './words.ts'

const draft = several('draft', { to: 'file', label: w('文稿', 'Draft') })

export const listing = formOf('policy-listing', w('列入制定计划', 'List as needed'), [
  text('document', { label: w('文件名称', 'Document'), min: 4, max: 200 }),
  asks(policyKind),
  one('drafter', { to: 'unit', label: w('起草单位', 'Drafting unit') }),
  asks(policyDue),
])

export const reassigning = formOf('policy-reassigning', w('改由其他单位起草', 'Reassign'), [
  one('drafter', { to: 'unit', label: w('起草单位', 'Drafting unit') }),
  reason,
])

export const askingUnits = formOf('policy-asking-units', w('征求部门意见', 'Ask other units'), [
  several('consulted', { to: 'unit', label: w('征求意见单位', 'Units asked') }),
  draft,
])

export const givingOpinion = formOf('policy-opinion', w('反馈意见', 'Give an opinion'), [
  longText('opinion', {
    label: w('意见', 'Opinion'),
    hint: w('无意见的填“无意见”', 'Say so if there is none'),
    min: 2,
  }),
])

export const askingPublic = formOf('policy-asking-public', w('公开征求意见', 'Ask the public'), [
  asks(policyOpinionsUntil),
  draft,
])

/** Submitted with how the opinions were taken up. */
export const submitting = formOf('policy-submitting', w('送合法性审核', 'Submit for legality review'), [
  one('reviewer', { to: 'unit', label: w('审核机构', 'Reviewing body') }),
  draft,
  longText('opinions_taken', { label: w('意见采纳情况', 'How opinions were taken up'), min: 5 }),
])

export const passing = formOf('policy-passing', w('审核通过', 'Pass'), [
  longText('legal_opinion', { label: w('合法性审核意见', 'Legal opinion'), min: 5 }),
])

export const issuing = formOf('policy-issuing', w('印发', 'Issue'), [
  text('document_number', { label: w('文号', 'Document number'), min: 4 }),
  asks(policyIssuedOn),
  text('deliberated', { label: w('集体审议的会议', 'Meeting that deliberated it'), min: 4 }),
  several('issued_files', { to: 'file', label: w('正式文本', 'Document as issued') }),
  asks(policyReviewDue),
])

export const filing = formOf('policy-filing', w('备案', 'File'), [
  text('filed_with', { label: w('备案机关', 'Filed with'), min: 2 }),
  text('filing_number', { label: w('备案编号', 'Filing number'), min: 2 }),
])

export const keeping = formOf('policy-keeping', w('继续有效', 'Keep in force'), [
  asks(policyReviewDue),
  reason,
])

export const amending = formOf('policy-amending', w('启动修订', 'Amend'), [asks(policyDue), reason])

export const rebasing = formOf('policy-rebasing', w('调整应出台日期', 'Change the day'), [
  asks(policyDue),
  reason,
  basis,
])
