/** Words of the result of "what can I get": the lines, one programme in full, the list to take along. */
import type { PlainPhrases } from './phrases.ts'

export const resultWords = {
  mine: (n: number) => ({
    zh: `可以申请的（${n} 项）`,
    en: `What you can apply for (${n})`,
    easy: `可以申请的：${n} 项`,
  }),
  mineNone: {
    zh: '按现在的回答，还没有能够确定的项目。请看下面还不能确定的。',
    en: 'Nothing is certain from these answers. Please look at what may be yours below.',
    easy: '现在还没有一定可以的。请看下面。',
  },
  maybe: (n: number) => ({
    zh: `还不能确定的（${n} 项）`,
    en: `What may be yours (${n})`,
    easy: `还不知道的：${n} 项`,
  }),
  maybeText: {
    zh: '每一项下面写着还差什么：有的要您再回答，有的要由主管部门确定或审核。',
    en: 'Each says what would settle it: an answer of yours, or something an office has to set or check.',
    easy: '每一项下面写着还差什么。有的要您回答。有的要问办事部门。',
  },
  not: (n: number) => ({
    zh: `现在不符合的（${n} 项）`,
    en: `Not met at present (${n})`,
    easy: `现在还不行的：${n} 项`,
  }),
  notShow: {
    zh: '看看为什么，以及怎样才符合',
    en: 'See why, and what would change it',
    easy: '看看为什么不行',
  },
  why: { zh: '为什么', en: 'Why', easy: '为什么' },
  youSettle: (what: string) => ({
    zh: `还缺您的回答：${what}`,
    en: `Your answer is missing: ${what}`,
    easy: `您还没有回答：${what}`,
  }),
  officeSettles: (what: string) => ({
    zh: `要由当地主管部门确定或审核：${what}`,
    en: `For the office of the place to set or check: ${what}`,
    easy: `要问办事部门：${what}`,
  }),
  officeSettlesTitle: {
    zh: '要由当地主管部门确定或审核的',
    en: 'For the office of the place to set or check',
    easy: '要问办事部门的',
  },
  needs: (what: string) => ({ zh: `要求：${what}。`, en: `Required: ${what}.`, easy: `要：${what}。` }),
  yours: (what: string) => ({ zh: `现在：${what}。`, en: `Now: ${what}.`, easy: `您现在：${what}。` }),
  wouldDo: (what: string) => ({
    zh: `这样就符合：${what}。`,
    en: `This would do: ${what}.`,
    easy: `这样就可以：${what}。`,
  }),
  prepare: {
    zh: '把勾选的列成一张办事清单',
    en: 'Make one list of those I have ticked',
    easy: '把打勾的写成一张单子',
  },
  prepareOne: { zh: '列出办事清单', en: 'Make a list to take along', easy: '写一张单子，带着去' },
  prepareTitle: { zh: '办事清单', en: 'Your list', easy: '办事单子' },
  prepareLead: {
    zh: '可以打印或保存，带着去办；几项可以一次办，材料只带一份。网上联合申请以后开通。',
    en: 'Print it or keep it and take it along: bring each thing once for all of them. Applying here online comes later.',
    easy: '可以打印，带着去。东西带一份就行。',
  },
  pickFirst: {
    zh: '还没有勾选项目。请回到结果，勾选想办的项目。',
    en: 'Nothing has been ticked. Go back to the result and tick what you want.',
    easy: '您还没有打勾。请回去，在想办的前面打勾。',
  },
  chosen: { zh: '要办的项目', en: 'What you want to apply for', easy: '想办的事' },
  askThere: (what: string) => ({
    zh: `办理时请问清：${what}`,
    en: `Ask there about: ${what}`,
    easy: `到那里问一问：${what}`,
  }),
  whichTown: {
    zh: '户籍在哪个镇（街道）？可以看到最近的服务点',
    en: 'Where is the person registered? It tells the nearest service point',
    easy: '户口在哪个镇、哪个街道？',
  },
  noTown: { zh: '不选', en: 'Not chosen', easy: '不选' },
  showPoint: { zh: '看服务点', en: 'Show the service point', easy: '看去哪里' },
  changeAnswers: { zh: '修改回答', en: 'Change an answer', easy: '改一改回答' },
  backToResult: { zh: '回到结果', en: 'Back to the result', easy: '回去看结果' },
  otherDay: { zh: '看另一天的规定', en: 'See the rules of another day', easy: '看别的日子的规定' },
  onWhichDay: { zh: '哪一天', en: 'Which day', easy: '哪一天' },
  showDay: { zh: '按这一天看', en: 'Show this day', easy: '看这一天' },
  perMonth: (m: string) => ({ zh: `每月 ${m}`, en: `${m} a month`, easy: `每个月 ${m}` }),
  perYear: (m: string) => ({ zh: `每年 ${m}`, en: `${m} a year`, easy: `每年 ${m}` }),
  perSemester: (m: string) => ({ zh: `每学期 ${m}`, en: `${m} a semester`, easy: `每个学期 ${m}` }),
  perDay: (m: string) => ({ zh: `每天 ${m}`, en: `${m} a day`, easy: `每天 ${m}` }),
  perSession: (m: string) => ({ zh: `每次训练（治疗） ${m}`, en: `${m} a session`, easy: `每做一次 ${m}` }),
  perTime: (m: string) => ({ zh: `每次 ${m}`, en: `${m} each time`, easy: `每次 ${m}` }),
  once: (m: string) => ({ zh: `一次性 ${m}`, en: `${m} once`, easy: `给一次，${m}` }),
  rhythmUnstated: (m: string) => ({
    zh: `${m}（多久发一次没有写明）`,
    en: `${m} (how often is not stated)`,
    easy: `${m}`,
  }),
  amountOpen: {
    zh: '有资金补助，标准还没有公布，请问当地主管部门。',
    en: 'Money is paid; the rate is not known here. Please ask the office of the place.',
    easy: '会给钱，给多少还不知道。请问办事部门。',
  },
} satisfies PlainPhrases
