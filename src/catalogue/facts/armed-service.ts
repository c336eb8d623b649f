/** Facts of service: disabled servicemen and injured police. */
import { yesNo } from '#policy'

export const disabledServiceman = yesNo({
  key: 'disabled_serviceman',
  record: 'service-status',
  label: { zh: '残疾军人证', en: 'Certificate of a disabled serviceman', easy: '残疾军人证' },
  question: {
    zh: '您是否持有《中华人民共和国残疾军人证》？',
    en: 'Do you hold the certificate of a disabled serviceman?',
    easy: '您有残疾军人证吗？',
  },
  values: {
    yes: { zh: '持有残疾军人证', en: 'holds the certificate of a disabled serviceman', easy: '有残疾军人证' },
    no: { zh: '没有残疾军人证', en: 'does not hold it', easy: '没有残疾军人证' },
  },
})

export const injuredPolice = yesNo({
  key: 'injured_police',
  record: 'service-status',
  label: { zh: '伤残民警', en: 'Injured police officer', easy: '伤残民警' },
  question: {
    zh: '您是否持有伤残人民警察证？',
    en: 'Do you hold the certificate of an injured police officer?',
    easy: '您是受伤致残的警察吗？有证吗？',
  },
  values: {
    yes: { zh: '伤残民警', en: 'an injured police officer', easy: '是伤残民警' },
    no: { zh: '不是伤残民警', en: 'not an injured police officer', easy: '不是伤残民警' },
  },
})

export const serviceFacts = [disabledServiceman, injuredPolice] as const
