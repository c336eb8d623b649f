/** Words of the home page. */
import type { PlainPhrases } from './phrases.ts'

export const homeWords = {
  title: { zh: '残疾人保障和服务', en: 'Support for persons with disabilities', easy: '帮助残疾人' },
  greeting: (place: string) => ({
    zh: `在${place}，我们与您同行`,
    en: `Walking alongside you in ${place}`,
    easy: `在${place}，我们和您一起走`,
  }),
  lead: {
    zh: '在这里可以弄清自己能得到什么、为什么、怎么办；也可以看到政府在规划里答应了什么，做到了哪一步。',
    en: 'Find out what you can get, why, and what to do. See what the government promised in its plan, and how far it has come.',
    easy: '这里告诉您：能拿到什么钱。还告诉您：政府答应了什么，做好了没有。',
  },
  benefitsTitle: { zh: '我能得到什么', en: 'What can I get', easy: '我能得到什么' },
  benefitsText: {
    zh: '回答几个问题，马上知道能不能领、领多少、依据哪一条、要带什么。不用登录，不留记录。',
    en: 'Answer a few questions and see at once whether you qualify, how much it is, which clause says so and what to bring. No sign-in, nothing is kept.',
    easy: '回答几个问题。马上知道能不能领钱。不用登录。我们不记下来。',
  },
  benefitsStart: { zh: '开始回答', en: 'Start now', easy: '开始' },
  planTitle: { zh: '规划承诺', en: 'What was promised', easy: '政府答应的事' },
  planText: (tasks: string, indicators: string) => ({
    zh: `${tasks}项任务、${indicators}个指标：谁来做、什么时候做到、现在怎么样。`,
    en: `${tasks} tasks and ${indicators} indicators: who does it, by when, and where it stands.`,
    easy: `政府答应做 ${tasks} 件事。看看做到哪里了。`,
  }),
  planOpen: { zh: '看做到哪一步了', en: 'See where it stands', easy: '看一看' },
  allProgrammes: (n: number) => ({
    zh: `查看全部 ${n} 个项目`,
    en: `See all ${n} programmes`,
    easy: `看全部 ${n} 种帮助`,
  }),
  programmesTitle: { zh: '例如', en: 'For example', easy: '比如' },
  helpTitle: { zh: '想找人问一问', en: 'Talk to a person', easy: '想找人帮忙' },
  helpText: {
    zh: '自己看不方便也没关系：可以打电话，也可以到村（社区）找残疾人专职委员，请家人代办也行。',
    en: 'You need not do this alone: call, visit the disability officer of your village or community, or ask your family to act for you.',
    easy: '看不懂没关系。可以打电话。可以找村里的专职委员。家人也可以帮您问。',
  },
} satisfies PlainPhrases
