/** Facts of how somebody works, and of what the household grows or raises. */
import { oneOf, yesNo } from '#policy'

export const worksOnline = yesNo({
  key: 'works_online',
  record: 'work',
  label: { zh: '利用网络就业创业', en: 'Works or trades online', easy: '在网上工作、做生意' },
  question: {
    zh: '您是否利用网络就业或创业（如开网店、做直播、在线客服）？',
    en: 'Do you work or trade online (a web shop, live selling, online customer service)?',
    easy: '您是不是在网上工作、开网店、做直播？',
  },
  values: {
    yes: { zh: '利用网络就业创业', en: 'works or trades online', easy: '在网上工作、做生意' },
    no: { zh: '未利用网络就业创业', en: 'does not work or trade online', easy: '没有在网上工作' },
  },
})

export const skilledPost = yesNo({
  key: 'skilled_post',
  record: 'work',
  label: { zh: '技能岗位', en: 'Works in a skilled post', easy: '做要技术的工作' },
  question: {
    zh: '您现在是否在技能岗位工作？',
    en: 'Is your present job a skilled post?',
    easy: '您现在的工作，是不是要学会技术才能做？',
  },
  values: {
    yes: { zh: '在技能岗位工作', en: 'works in a skilled post', easy: '做要技术的工作' },
    no: { zh: '不在技能岗位工作', en: 'does not work in a skilled post', easy: '工作不要技术，或者没有工作' },
  },
})

export const practice = oneOf({
  key: 'work_practice',
  record: 'work',
  label: { zh: '实习、实训或见习', en: 'Internship or traineeship', easy: '实习、见习' },
  question: {
    zh: '您现在是否在实习、实训或就业见习？',
    en: 'Are you an intern (as part of your studies) or a trainee (before a first job)?',
    easy: '您现在是不是在单位实习，或者见习？',
  },
  values: {
    internship: { zh: '实习、实训', en: 'internship or practical training', easy: '实习、实训' },
    traineeship: { zh: '就业见习', en: 'traineeship', easy: '见习' },
    none: { zh: '都不是', en: 'neither', easy: '都不是' },
  },
})

/** Medical massage has a qualification of its own; health massage does not ask for it. */
export const massage = oneOf({
  key: 'massage_work',
  record: 'work',
  label: { zh: '从事按摩工作', en: 'Works in massage', easy: '做按摩工作' },
  question: {
    zh: '您是否从事按摩工作？是医疗按摩还是保健按摩？',
    en: 'Do you work in massage? Medical or health massage?',
    easy: '您做按摩吗？是给人治病，还是让人放松？',
  },
  values: {
    medical: { zh: '医疗按摩', en: 'medical massage', easy: '医疗按摩（给人治病）' },
    health: { zh: '保健按摩', en: 'health massage', easy: '保健按摩（让人放松）' },
    none: { zh: '不从事按摩', en: 'neither', easy: '不做按摩' },
  },
})

export const farmProject = yesNo({
  key: 'farm_project',
  record: 'work',
  about: 'household',
  label: { zh: '种植、养殖项目', en: 'Grows crops or raises animals', easy: '种地、养殖' },
  question: {
    zh: '您家是否有种植或养殖项目？',
    en: 'Does your household grow crops or raise animals as a business?',
    easy: '您家有没有种东西卖，或者养鸡、养猪、养鱼？',
  },
  values: {
    yes: { zh: '有种植、养殖项目', en: 'grows crops or raises animals', easy: '有种植或养殖' },
    no: { zh: '没有种植、养殖项目', en: 'does neither', easy: '没有' },
  },
})

export const workDetailFacts = [worksOnline, skilledPost, practice, massage, farmProject] as const
