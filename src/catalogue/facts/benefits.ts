/** Facts of what somebody already receives from elsewhere; programmes of the catalogue are known from grants, not from here. */
import { yesNo } from '#policy'

export const workInjuryCare = yesNo({
  key: 'receives_work_injury_care',
  record: 'benefit-elsewhere',
  label: { zh: '工伤保险生活护理费', en: 'Care allowance of work-injury insurance', easy: '工伤护理费' },
  question: {
    zh: '您是否领取工伤保险生活护理费？',
    en: 'Do you receive the care allowance of work-injury insurance?',
    easy: '您有没有领“工伤护理费”？',
  },
  values: {
    yes: {
      zh: '领取工伤保险生活护理费',
      en: 'receives the care allowance of work-injury insurance',
      easy: '领工伤护理费',
    },
    no: { zh: '不领取工伤保险生活护理费', en: 'does not receive it', easy: '没有领工伤护理费' },
  },
})

/** Of old age, of injury on duty, of retired cadres: to live on. */
export const livingAllowance = yesNo({
  key: 'receives_welfare_living_allowance',
  record: 'benefit-elsewhere',
  label: {
    zh: '老年、因公致残、离休等福利性生活补贴',
    en: 'Welfare living allowance (old age, injury on duty, retired cadre)',
    easy: '别的生活补贴（老年、因公受伤、离休）',
  },
  question: {
    zh: '您是否领取老年、因公致残、离休等福利性生活补贴（津贴）？',
    en: 'Do you receive a welfare living allowance for old age, injury on duty or as a retired cadre?',
    easy: '您有没有领别的生活补贴？比如老年补贴。',
  },
  values: {
    yes: { zh: '领取同类生活补贴', en: 'receives such a living allowance', easy: '领别的生活补贴' },
    no: { zh: '不领取同类生活补贴', en: 'receives none', easy: '没有领' },
  },
})

/** The same for being cared for. */
export const nursingAllowance = yesNo({
  key: 'receives_welfare_nursing_allowance',
  record: 'benefit-elsewhere',
  label: {
    zh: '老年、因公致残、离休等福利性护理补贴',
    en: 'Welfare nursing allowance (old age, injury on duty, retired cadre)',
    easy: '别的护理补贴（老年、因公受伤、离休）',
  },
  question: {
    zh: '您是否领取老年、因公致残、离休等福利性护理补贴（津贴）？',
    en: 'Do you receive a welfare nursing allowance for old age, injury on duty or as a retired cadre?',
    easy: '您有没有领别的护理补贴？比如老年护理补贴。',
  },
  values: {
    yes: { zh: '领取同类护理补贴', en: 'receives such a nursing allowance', easy: '领别的护理补贴' },
    no: { zh: '不领取同类护理补贴', en: 'receives none', easy: '没有领' },
  },
})

export const inInstitution = yesNo({
  key: 'lives_in_institution',
  record: 'benefit-elsewhere',
  label: { zh: '集中供养或机构托养', en: 'Lives in an institution', easy: '住在机构里' },
  question: {
    zh: '您是否由福利机构、供养机构集中供养或托养？',
    en: 'Do you live in a welfare or care institution at public expense?',
    easy: '您是不是住在福利院、敬老院或托养机构里？',
  },
  values: {
    yes: { zh: '由机构集中供养或托养', en: 'lives in an institution', easy: '住在机构里' },
    no: { zh: '不住在机构', en: 'does not live in an institution', easy: '没有住在机构里' },
  },
})

export const benefitFacts = [workInjuryCare, livingAllowance, nursingAllowance, inInstitution] as const
