/** Words around every citizen page: head, foot, languages, banners. */
import type { PlainPhrases } from './phrases.ts'

export const shell = {
  name: { zh: '同行', en: 'Tongxing', easy: '同行' },
  tagline: {
    zh: '残疾人保障和服务',
    en: 'Support and services for persons with disabilities',
    easy: '帮助残疾人',
  },
  skip: { zh: '跳到正文', en: 'Skip to main content', easy: '直接看内容' },
  navigation: { zh: '主要栏目', en: 'Main sections', easy: '栏目' },
  crumbs: { zh: '当前位置', en: 'You are here', easy: '您在这里' },
  home: { zh: '首页', en: 'Home', easy: '首页' },
  benefits: { zh: '我能得到什么', en: 'What can I get', easy: '我能得到什么' },
  programmes: { zh: '政策和项目', en: 'Programmes', easy: '有哪些帮助' },
  plan: { zh: '规划承诺', en: 'What was promised', easy: '政府答应的事' },
  display: { zh: '字号和对比度', en: 'Text size and contrast', easy: '把字变大' },
  languages: { zh: '语言', en: 'Language', easy: '换一种说法' },
  foot: { zh: '关于本网站', en: 'About this site', easy: '关于这个网站' },
  accessibility: { zh: '无障碍声明', en: 'Accessibility statement', easy: '好不好用' },
  staffEntry: { zh: '工作人员登录', en: 'Officers sign in', easy: '工作人员入口' },
  demoTag: { zh: '演示', en: 'Demo', easy: '演示' },
  demo: {
    zh: '这是演示系统，人员都是虚构的，不能在这里办理真实业务。',
    en: 'This is a demonstration. All persons are fictional and nothing here is a real application.',
    easy: '这里是演示。人都是编的。不能真的办事。',
  },
  openSource: {
    zh: '每个数字都由记录算出，每个决定都能说明理由和依据。',
    en: 'Every number is computed from records; every decision can give its reasons and its clause.',
    easy: '数字是算出来的。决定都有道理，可以看。',
  },
  errorPrefix: { zh: '请更正：', en: 'Error: ', easy: '请改一改：' },
} satisfies PlainPhrases

/** Each language named in itself, for those who cannot read the current one. */
export const languageNames = { zh: '中文', easy: '简明中文', en: 'English' } as const
