/** What people bring to lawyers, examiners and employers, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const casePapers: PlainWords = {
  zh: '与案件有关的材料',
  en: 'Papers of your case',
  easy: '和这件事有关的纸、照片',
}

export const workProof: PlainWords = {
  zh: '劳动合同或工作证明',
  en: 'Contract or proof of employment',
  easy: '劳动合同，或者单位开的证明',
}

export const dogPapers: PlainWords = {
  zh: '带导盲犬的：导盲犬证件',
  en: 'With a guide dog: its papers',
  easy: '带导盲犬的人，带狗的证件',
}

export const drivingLicence: PlainWords = {
  zh: '机动车驾驶证（已有的）',
  en: 'Driving licence, if you have one',
  easy: '有驾驶证的人，带驾驶证',
}
