/** Facts of what people are about to do: a lawsuit, a course, a post, a way with a device or dog. */
import { yesNo } from '#policy'

export const inLawsuit = yesNo({
  key: 'in_lawsuit',
  record: 'need',
  label: { zh: '参与诉讼', en: 'Party to a lawsuit', easy: '要打官司' },
  question: {
    zh: '您是否正在或将要参与诉讼？',
    en: 'Are you, or are you going to be, party to a lawsuit?',
    easy: '您是不是要打官司？',
  },
  values: {
    yes: { zh: '参与诉讼', en: 'party to a lawsuit', easy: '要打官司' },
    no: { zh: '没有诉讼', en: 'not party to a lawsuit', easy: '没有打官司' },
  },
})

export const withDeviceOrDog = yesNo({
  key: 'with_device_or_guide_dog',
  record: 'need',
  label: { zh: '携带辅助器具或导盲犬', en: 'Takes a device or guide dog along', easy: '带辅助器具或导盲犬' },
  question: {
    zh: '您出行是否携带辅助器具或导盲犬？',
    en: 'Do you take an assistive device or a guide dog with you?',
    easy: '您出门带不带辅助器具，或者导盲犬？',
  },
  values: {
    yes: {
      zh: '携带辅助器具或导盲犬',
      en: 'takes a device or guide dog along',
      easy: '带辅助器具或导盲犬',
    },
    no: { zh: '都不携带', en: 'takes neither', easy: '都不带' },
  },
})

export const joinsTrainingOrWork = yesNo({
  key: 'joins_training_or_work',
  record: 'need',
  label: {
    zh: '参加职业技能培训、就业创业活动',
    en: 'Joins training or activities of work',
    easy: '参加培训、找工作的活动',
  },
  question: {
    zh: '您是否要参加职业技能培训或就业创业等活动？',
    en: 'Are you going to join vocational training, or an activity for employment or business?',
    easy: '您是不是要参加培训，或者找工作、创业的活动？',
  },
  values: {
    yes: {
      zh: '参加职业技能培训、就业创业等活动',
      en: 'joins training or activities of work',
      easy: '参加培训、找工作的活动',
    },
    no: { zh: '不参加这些活动', en: 'joins none', easy: '不参加' },
  },
})

export const medicalForPost = yesNo({
  key: 'medical_for_post',
  record: 'need',
  label: { zh: '职业资格或入职体检', en: 'Medical for a qualification or post', easy: '考证、入职的体检' },
  question: {
    zh: '您是否因取得职业资格，或者进入公务员、事业单位等岗位需要体检？',
    en: 'Do you need a medical for an occupational qualification or for a public post?',
    easy: '您考证，或者进政府单位工作，是不是要体检？',
  },
  values: {
    yes: {
      zh: '需要职业资格或入职体检',
      en: 'needs a medical for a qualification or post',
      easy: '要体检',
    },
    no: { zh: '不需要', en: 'needs none', easy: '不要' },
  },
})

export const rightsNeedFacts = [inLawsuit, withDeviceOrDog, joinsTrainingOrWork, medicalForPost] as const
