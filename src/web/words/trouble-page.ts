/** Words of pages that say what went wrong. */
import type { PlainPhrases } from './phrases.ts'

export const troubleWords = {
  title400: { zh: '读不懂这个请求', en: 'This request cannot be read', easy: '网址不对' },
  title401: { zh: '请先登录', en: 'Please sign in', easy: '请先登录' },
  title403: { zh: '您不能打开这个页面', en: 'You may not open this page', easy: '这一页不能打开' },
  title404: { zh: '没有这个页面', en: 'There is no such page', easy: '没有这一页' },
  title409: { zh: '情况已经变了', en: 'Things have changed', easy: '情况变了' },
  title413: { zh: '提交的内容太大', en: 'Too much was sent', easy: '太大了' },
  title422: { zh: '提交的内容需要更正', en: 'What was sent needs correcting', easy: '要改一改' },
  title429: { zh: '请稍等再试', en: 'Please wait a little', easy: '等一等' },
  title500: { zh: '系统出错了', en: 'Something went wrong here', easy: '出错了' },
  title503: { zh: '暂时不能使用', en: 'Not available just now', easy: '现在不能用' },
  code: (code: string) => ({ zh: `编号：${code}`, en: `Code: ${code}`, easy: `编号：${code}` }),
  codeText: {
    zh: '打电话时说出这个编号，工作人员就能查到发生了什么。',
    en: 'Give this code when you call; it tells us what happened.',
    easy: '打电话时说这个编号。',
  },
  home: { zh: '回到首页', en: 'Go to the home page', easy: '回首页' },
  glance: { zh: '回到工作台', en: 'Go to the workbench', easy: '回工作台' },
  signIn: { zh: '去登录', en: 'Sign in', easy: '去登录' },
} satisfies PlainPhrases
