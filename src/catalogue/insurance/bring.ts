/** What people bring for insurance and medical costs, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const enrolmentProof: PlainWords = {
  zh: '社会保险参保或缴费凭证',
  en: 'Proof that you are insured or have paid contributions',
  easy: '参加保险或者交钱的凭证',
}

export const medicalBills: PlainWords = {
  zh: '医疗费用票据和报销结算单',
  en: 'Medical bills and the insurer’s statement',
  easy: '看病的发票和报销的单子',
}
