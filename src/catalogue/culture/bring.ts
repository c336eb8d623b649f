/** What athletes, bodies and studios bring, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const prizeCertificate: PlainWords = {
  zh: '获奖证书或成绩证明',
  en: 'Certificate of the prize or of the result',
  easy: '奖状，或者成绩的证明',
}

export const sendingProof: PlainWords = {
  zh: '输送运动员的证明材料',
  en: 'Proof of the athletes you have sent',
  easy: '送运动员的证明',
}

export const workSamples: PlainWords = {
  zh: '作品或出版物样本、介绍',
  en: 'Samples or an account of your work',
  easy: '你们的作品',
}
