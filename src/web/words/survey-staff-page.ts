/** Words of the survey of a round at the desk. */
import type { StaffPhrases } from './phrases.ts'

export const surveyStaffWords = {
  lead: {
    zh: '每封信一个调查码，只能填写一次；系统不记录哪封信给了谁，也不能从答卷找到人。',
    en: 'Each letter has a code for one answer. Which letter went to whom is written nowhere, and no answer leads to a person.',
  },
  openTitle: { zh: '开始一次调查', en: 'Open a survey' },
  opensOn: { zh: '哪一天开始', en: 'First day' },
  closesOn: { zh: '哪一天结束', en: 'Last day' },
  openButton: { zh: '开始调查', en: 'Open it' },
  days: (from: string, to: string) => ({
    zh: `调查时间：${from} 至 ${to}`,
    en: `Open from ${from} to ${to}`,
  }),
  codes: { zh: '制作信件', en: 'Make letters' },
  codesLead: {
    zh: '调查码只显示这一次，请当场打印。再按一次会另做一批新的，作废的码会使回收率偏低。',
    en: 'Codes are shown this once: print them at once. Pressing again makes more, and unused ones lower the response rate.',
  },
  county: { zh: '寄往哪里', en: 'Sent to' },
  howMany: { zh: '多少封', en: 'How many' },
  howManyHint: { zh: '一次最多 500 封', en: 'At most 500 at once' },
  make: { zh: '制作', en: 'Make them' },
  lettersTitle: (n: string) => ({ zh: `${n} 封信`, en: `${n} letters` }),
  lettersLead: {
    zh: '请打印，一页一封。离开本页后，这些调查码不会再显示。',
    en: 'Print these, one a page. Once you leave, the codes are not shown again.',
  },
  letterTitle: {
    zh: '请您说说：残疾人工作做得怎么样',
    en: 'Please tell us: how is the work for persons with disabilities',
  },
  letterBody: {
    zh: '我们想知道您满意不满意。填写不用写名字，没有人知道是谁填的。可以用手机或电脑打开下面的网址，也可以打电话，由工作人员念给您听、替您填写。',
    en: 'We would like to know whether you are satisfied. No name is asked, and nobody can tell who answered. Open the address below, or call, and somebody will read the questions to you.',
  },
  letterAddress: { zh: '网址', en: 'Address' },
  letterCode: { zh: '您的调查码', en: 'Your code' },
  letterUntil: (on: string) => ({ zh: `请在 ${on} 以前填写。`, en: `Please answer by ${on}.` }),
  letterCall: { zh: '电话', en: 'Telephone' },
  typing: { zh: '代为录入一份答卷', en: 'Type an answer for somebody' },
  typingLead: {
    zh: '照电话里说的或纸上写的录入，不替人作答。没有回答的留空。',
    en: 'Type what was said or written; answer nothing for anybody. Leave open what was not answered.',
  },
  channel: { zh: '方式', en: 'How' },
  telephone: { zh: '电话', en: 'Telephone' },
  paper: { zh: '纸质答卷', en: 'Paper' },
  page: { zh: '网页', en: 'Page' },
  channelMissing: { zh: '请选择方式', en: 'Choose how it was answered' },
  take: { zh: '录入', en: 'Take it in' },
  taken: { zh: '已录入一份答卷。', en: 'One answer was taken in.' },
  results: { zh: '结果', en: 'Results' },
  rate: (answered: string, invited: string, share: string) => ({
    zh: `发出 ${invited} 封，收回 ${answered} 份，回收率 ${share}。`,
    en: `${invited} letters, ${answered} answers: a response of ${share}.`,
  }),
  byChannel: (page: string, telephone: string, paper: string) => ({
    zh: `网页 ${page} 份，电话 ${telephone} 份，纸质 ${paper} 份。`,
    en: `${page} on the page, ${telephone} by telephone, ${paper} on paper.`,
  }),
  invited: { zh: '发出', en: 'Letters' },
  answered: { zh: '收回', en: 'Answers' },
  area: { zh: '地区', en: 'Area' },
  question: { zh: '方面', en: 'About' },
  judged: { zh: '作出评价', en: 'Judged' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  share: { zh: '满意率', en: 'Share' },
  few: { zh: '人数少不列示', en: 'few: not shown' },
  fewNote: {
    zh: '作答人数少的地区不列示，连同可以推算出来的一并隐去。',
    en: 'Areas with few answers are left out, together with what would tell them.',
  },
  noneYet: { zh: '还没有收到答卷。', en: 'No answer has arrived yet.' },
} satisfies StaffPhrases
