/** What organisations and staff bring, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const employmentProof: PlainWords = {
  zh: '所在单位出具的工作证明',
  en: 'Proof of employment by the institution you work for',
  easy: '单位开的工作证明',
}

export const serviceProof: PlainWords = {
  zh: '开展助残服务情况的说明',
  en: 'An account of the services you offer',
  easy: '写一写你们做了哪些服务',
}
