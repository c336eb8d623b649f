/** Words of the satisfaction survey anybody with a letter may answer. */
import type { PlainPhrases } from './phrases.ts'

export const surveyWords = {
  title: { zh: '残疾人工作满意度调查', en: 'Satisfaction survey', easy: '请您说说，满意不满意' },
  lead: {
    zh: '请按您的真实感受填写，大约需要三分钟。这里不问姓名，不需要登录，也不记录是谁填的；一个调查码填写一次。',
    en: 'Please say what you really think; it takes about three minutes. No name is asked, no sign-in is needed, and nobody can tell who answered. Each code is for one answer.',
    easy: '请您照实说。不用写名字。没有人知道是您写的。一个号码用一次。',
  },
  code: { zh: '调查码（在信上）', en: 'Your code (it is in the letter)', easy: '信上的号码' },
  codeHint: {
    zh: '12 位字母和数字，大小写都可以，横线可以不填',
    en: '12 letters and digits; small or capital letters, with or without dashes',
    easy: '信上有 12 个字母和数字，照着写',
  },
  mayLeave: { zh: '可以不答', en: 'You may leave this open', easy: '可以不答' },
  several: {
    zh: '可以选多项，也可以不答',
    en: 'Choose as many as you like, or none',
    easy: '可以选几个，也可以不选',
  },
  send: { zh: '提交', en: 'Send', easy: '写好了，交上去' },
  helpTitle: { zh: '不方便自己填写', en: 'If you would rather not fill this in', easy: '自己写不了' },
  help: {
    zh: '可以打信上的电话，由工作人员念给您听、替您填写，也可以请家人朋友念给您听。',
    en: 'Call the number in the letter: somebody will read the questions to you and type your answers. Family or friends may read them to you as well.',
    easy: '可以打信上的电话。有人念给您听，帮您写。也可以请家里人念。',
  },
  thanksTitle: { zh: '谢谢，已经收到', en: 'Thank you, your answer has arrived', easy: '谢谢您，收到了' },
  thanks: {
    zh: '您的回答会和其他人的合在一起统计，不会单独公布。评估结果公布后，在“规划承诺”栏目里可以看到。',
    en: 'Your answer is counted together with others and never shown by itself. The result will stand under “What was promised”.',
    easy: '大家的回答会合在一起数。结果以后会写在网上。',
  },
  usedTitle: { zh: '这个调查码已经填写过了', en: 'This code has been used', easy: '这个号码用过了' },
  used: {
    zh: '一个调查码只能填写一次。如果刚才是您填的，您的回答已经收到，不用再填，谢谢您。如果不是您填的，请打信上的电话告诉我们。',
    en: 'Each code can be used once. If it was you, your answer has arrived and nothing more is needed; thank you. If it was not, please call the number in the letter.',
    easy: '一个号码只能用一次。要是您刚才写过，就不用再写，谢谢您。要是您没写过，请打信上的电话。',
  },
  closedTitle: { zh: '现在没有正在进行的调查', en: 'No survey is open now', easy: '现在不用填' },
  closed: {
    zh: '调查还没有开始，或者已经结束。有意见随时可以打下面的电话。',
    en: 'The survey has not begun, or is over. You can call the numbers below at any time.',
    easy: '还没开始，或者已经结束了。想说什么，可以打下面的电话。',
  },
  answerAll: {
    zh: '请先回答第一个问题，其他问题可以不答',
    en: 'Please answer the first question; the others may be left open',
    easy: '请回答第一个问题',
  },
} satisfies PlainPhrases
