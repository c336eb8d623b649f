/** Facts of registers: of vehicles, and of people nobody can identify. */
import { yesNo } from '#policy'

export const motorWheelchair = yesNo({
  key: 'motor_wheelchair',
  record: 'registration',
  label: {
    zh: '残疾人机动轮椅车',
    en: 'Motorised wheelchair vehicle',
    easy: '烧油的残疾人轮椅车',
  },
  question: {
    zh: '您是否拥有残疾人机动轮椅车（烧燃油）？',
    en: 'Do you have a motorised wheelchair vehicle that runs on fuel?',
    easy: '您有没有烧油的残疾人轮椅车？',
  },
  values: {
    yes: {
      zh: '有残疾人机动轮椅车',
      en: 'has a motorised wheelchair vehicle',
      easy: '有烧油的轮椅车',
    },
    no: {
      zh: '没有残疾人机动轮椅车',
      en: 'has no motorised wheelchair vehicle',
      easy: '没有烧油的轮椅车',
    },
  },
})

export const identityUnknown = yesNo({
  key: 'identity_unknown',
  record: 'registration',
  label: { zh: '无法查明身份信息', en: 'Identity cannot be found out', easy: '查不到是谁' },
  question: {
    zh: '经救助管理机构核查，是否无法查明其身份信息？',
    en: 'Has the relief station found that the identity cannot be found out?',
    easy: '救助站查过了吗？是不是查不到这个人是谁、家在哪里？',
  },
  values: {
    yes: { zh: '无法查明身份信息', en: 'the identity cannot be found out', easy: '查不到是谁' },
    no: { zh: '身份信息已查明', en: 'the identity is known', easy: '知道是谁' },
  },
})

export const registrationFacts = [motorWheelchair, identityUnknown] as const
