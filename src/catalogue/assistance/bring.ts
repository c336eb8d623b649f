/** What people bring when they apply for assistance, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const nothingNeeded: PlainWords = {
  zh: '无需准备材料，可直接到救助站或拨打求助电话',
  en: 'Nothing: go to the relief station or call for help',
  easy: '什么都不用带。直接去救助站，或者打电话求助',
}

export const servicemanCertificate: PlainWords = {
  zh: '《中华人民共和国残疾军人证》；伤残民警：伤残人民警察证',
  en: 'Certificate of a disabled serviceman, or of an injured police officer',
  easy: '残疾军人证。警察带伤残人民警察证',
}

export const vehicleProof: PlainWords = {
  zh: '机动轮椅车的购买凭证或登记证明',
  en: 'Proof that the motorised wheelchair vehicle is yours',
  easy: '轮椅车的发票，或者登记的证',
}

export const adoptionCertificate: PlainWords = {
  zh: '收养登记证',
  en: 'Certificate of adoption',
  easy: '收养登记证',
}

export const deathCertificate: PlainWords = {
  zh: '死亡证明',
  en: 'Certificate of death',
  easy: '死亡证明',
}
