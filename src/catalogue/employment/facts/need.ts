/** Facts of what somebody wants to learn, and of the post somebody applies for. */
import { oneOf, yesNo } from '#policy'

export const wantsTraining = yesNo({
  key: 'wants_training',
  record: 'need',
  label: { zh: '培训需求', en: 'Wants training', easy: '想不想学技术' },
  question: {
    zh: '您是否有职业技能或实用技术培训需求？',
    en: 'Would you like to be trained in a trade or a practical skill?',
    easy: '您想学一门技术吗？',
  },
  values: {
    yes: { zh: '有培训需求', en: 'wants training', easy: '想学技术' },
    no: { zh: '没有培训需求', en: 'does not want training', easy: '不想学' },
  },
})

/** Whether the hiring body has set the post aside is printed in its notice. */
export const publicPost = oneOf({
  key: 'public_post_applied',
  record: 'need',
  label: {
    zh: '报考机关、事业单位、国有企业的岗位',
    en: 'Applies for a post in a public body or state enterprise',
    easy: '报考政府、公家单位的工作',
  },
  question: {
    zh: '您是否正在报考（应聘）机关、人民团体、事业单位或国有企业的岗位？招考公告写明是残疾人专设岗位吗？',
    en: 'Are you applying for a post in a public body or state enterprise? Is it set aside for persons with disabilities?',
    easy: '您正在报考政府或公家单位的工作吗？是不是只给残疾人的岗位？',
  },
  values: {
    reserved: {
      zh: '报考残疾人专设岗位',
      en: 'applies for a post set aside for persons with disabilities',
      easy: '报考只给残疾人的岗位',
    },
    general: { zh: '报考其他岗位', en: 'applies for another post', easy: '报考别的岗位' },
    none: { zh: '没有报考', en: 'does not apply', easy: '没有报考' },
  },
})

export const workNeedFacts = [wantsTraining, publicPost] as const
