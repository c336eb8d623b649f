/** Words of "what can I get": start, questions, check, result. */
import type { PlainPhrases } from './phrases.ts'

export const benefitsWords = {
  title: { zh: '我能得到什么', en: 'What can I get', easy: '我能得到什么' },
  startLead: {
    zh: '回答一些问题，看看能得到哪些补贴、服务和优惠，为什么，要带什么、去哪里。',
    en: 'Answer some questions to see which payments, services and reductions there are for you, why, what to bring and where to go.',
    easy: '回答一些问题。看看政府能给您什么钱、什么帮助。',
  },
  beforeShort: {
    zh: '只问还会影响结果的问题，一般不超过十二页；随时可以停下来看结果。',
    en: 'Only questions that can still change the result are asked, usually no more than twelve pages; you can stop and see the result at any time.',
    easy: '问题最多十二页左右。不想答了，可以马上看结果。',
  },
  beforeUnknown: {
    zh: '不知道的可以答“不知道”，结果会告诉您该去问谁。',
    en: '“I don’t know” is an answer; the result will say what to find out.',
    easy: '不知道，就选“不知道”。没关系。',
  },
  beforePrivate: {
    zh: '不用登录，不问姓名和身份证号，答案不会保存。答案只在网页地址里，请不要把地址发给不相干的人。',
    en: 'No sign-in, no name or identity number, and nothing is stored. Your answers are only in the address of the page: share it with care.',
    easy: '不用写名字。不用写身份证号。我们不记下来。网址里有您的回答，别发给不认识的人。',
  },
  beforeCard: {
    zh: '手边有残疾人证会更快。',
    en: 'Having the disability certificate at hand makes it quicker.',
    easy: '拿好残疾人证，会更快。',
  },
  start: { zh: '开始回答', en: 'Start now', easy: '开始' },
  forWhom: { zh: '您为谁询问？', en: 'For whom do you ask?', easy: '您帮谁问？' },
  wherePlace: {
    zh: '按哪个地方的规划来看？（一般是户籍所在地）',
    en: 'By the plan of which place? (usually where the person is registered)',
    easy: '户口在哪里？',
  },
  placeEnded: (day: string) => ({
    zh: `规划期到 ${day} 为止，之后的规定还没有收录。`,
    en: `Its plan ended on ${day}; later rules have not been taken in.`,
    easy: `这里的规划到 ${day} 就完了。`,
  }),
  placeMostlyEnded: (day: string) => ({
    zh: `规划期到 ${day} 为止，现在只有少数规定可查。`,
    en: `Its plan ended on ${day}; only a few rules can be asked for today.`,
    easy: `这里的规划到 ${day} 就完了，现在能查的很少。`,
  }),
  endedTitle: (day: string) => ({
    zh: `这里的规划期已于 ${day} 结束`,
    en: `The plan of this place ended on ${day}`,
    easy: `这里的规划到 ${day} 就完了`,
  }),
  endedText: {
    zh: '规划期之后的规定还没有收录，所以今天能查到的很少。实际待遇请向当地经办部门询问。',
    en: 'Later rules have not been taken in, so little can be said about today. Please ask the office of the place.',
    easy: '后来怎么规定，这里还没有。请问当地办事部门。',
  },
  endedSee: (day: string) => ({
    zh: `按 ${day} 的规定来看`,
    en: `See it as of ${day}`,
    easy: `看看 ${day} 那天的规定`,
  }),
  asOf: (day: string) => ({ zh: `按 ${day} 的规定`, en: `as of ${day}`, easy: `按 ${day} 的规定` }),
  forRelative: {
    zh: '为家人询问：问题里的“您”是指家人',
    en: 'for a member of your family: “you” in the questions means that person',
    easy: '帮家人问。题目里的“您”，就是您的家人',
  },
  forVisit: {
    zh: '为走访的人询问：问题里的“您”是指本人',
    en: 'for somebody you visit: “you” in the questions means that person',
    easy: '帮别人问。题目里的“您”，就是那个人',
  },
  forBody: { zh: '为单位询问', en: 'for a body', easy: '帮单位问' },
  seeAll: {
    zh: '不回答问题，直接看所有项目',
    en: 'See all programmes without answering questions',
    easy: '不想答题，直接看有哪些帮助',
  },
  progress: (n: number) => ({ zh: `第 ${n} 页`, en: `Page ${n}`, easy: `第 ${n} 页` }),
  soFar: ({ certain, possible, out }: { certain: number; possible: number; out: number }) => ({
    zh: `到现在：${certain} 项可以申请，${possible} 项还不确定，${out} 项不符合`,
    en: `so far ${certain} are certain, ${possible} possible, ${out} out`,
    easy: `现在：${certain} 项可以，${possible} 项还不知道，${out} 项不行`,
  }),
  standsTitle: { zh: '看看到现在的结果', en: 'See how it stands so far', easy: '看看现在怎么样' },
  certain: { zh: '可以申请', en: 'Certain', easy: '可以申请' },
  possible: { zh: '还不确定', en: 'Possible', easy: '还不知道' },
  out: { zh: '不符合', en: 'Out', easy: '不行' },
  resultNow: { zh: '不再回答，直接看结果', en: 'Stop here and see the result', easy: '不答了，看结果' },
  tickLabel: {
    zh: '下面哪些属实？可以多选',
    en: 'Which of these are so? Choose all that apply',
    easy: '对的，就打勾',
  },
  tickHint: {
    zh: '没有勾选的，就当作“不是”。不清楚的，请勾选最后一项。',
    en: 'What you leave out counts as “no”. If you are not sure of the others, choose the last one.',
    easy: '没有打勾的，就是“不是”。不清楚，就勾最后一个。',
  },
  noneOfThese: { zh: '以上都没有', en: 'None of these', easy: '上面的都没有' },
  restUnknown: { zh: '其余的不清楚', en: 'I don’t know about the others', easy: '别的不知道' },
  tickSome: {
    zh: '请至少勾选一项；都没有，就选“以上都没有”',
    en: 'Choose at least one, or “None of these”',
    easy: '请打勾。都没有，就选“上面的都没有”',
  },
  tickNoneOrSome: {
    zh: '“以上都没有”不能和其他选项同时选，请改一下',
    en: '“None of these” cannot be chosen together with others',
    easy: '选了“都没有”，就不要选别的',
  },
  inUnit: (unit: { zh: string; en: string; easy?: string }) => ({
    zh: `单位：${unit.zh}，填整数`,
    en: `In whole ${unit.en}`,
    easy: `写数字，单位是${unit.easy ?? unit.zh}`,
  }),
  supposedTitle: {
    zh: '没有问、按一般情况推定的（不对可以改）',
    en: 'Not asked, but taken to be so (change what is wrong)',
    easy: '我们猜是这样（不对可以改）',
  },
  continue: { zh: '继续', en: 'Continue', easy: '下一个' },
  back: { zh: '上一页', en: 'Previous page', easy: '回到上一页' },
  unknown: { zh: '不知道', en: 'I don’t know', easy: '不知道' },
  whyAsked: { zh: '为什么问这个', en: 'Why this is asked', easy: '为什么问这个' },
  whyAskedText: {
    zh: '这些回答会影响下面项目的结果：',
    en: 'The answers can still change the result for:',
    easy: '您的回答会影响：',
  },
  chooseOne: {
    zh: '请选择一项；不知道就选“不知道”',
    en: 'Choose one answer, or “I don’t know”',
    easy: '请选一个。不知道就选“不知道”',
  },
  chooseSome: {
    zh: '请至少选择一项；不知道就选“不知道”',
    en: 'Choose at least one answer, or “I don’t know”',
    easy: '请选一个或几个。不知道就选“不知道”',
  },
  writeNumber: ({ min, max }: { min: number; max: number }) => ({
    zh: `请填写 ${min} 到 ${max} 的整数；不知道就选“不知道”`,
    en: `Enter a whole number from ${min} to ${max}, or choose “I don’t know”`,
    easy: `请写数字，从 ${min} 到 ${max}。不知道就选“不知道”`,
  }),
  writeDay: {
    zh: '请填写日历上有的日期，例如 1985 年 3 月 27 日',
    en: 'Enter a date that exists, for example 1985 3 27',
    easy: '请写年、月、日，比如 1985 年 3 月 27 日',
  },
  dayHappened: {
    zh: '这一天要在 1900 年以后，并且不晚于今天。请检查年份，例如 1985 年 3 月 27 日',
    en: 'The day cannot be before 1900 or after today. Check the year, for example 1985 3 27',
    easy: '这一天不对：太早了，或者还没到。请再看看是哪一年，比如 1985 年 3 月 27 日',
  },
  dayTooEarly: {
    zh: '这一天太早了：要在 1900 年以后。请检查年份，例如 2025 年 3 月 27 日',
    en: 'The day cannot be before 1900. Check the year, for example 2025 3 27',
    easy: '这一天太早了。请再看看是哪一年，比如 2025 年 3 月 27 日',
  },
  checkTitle: { zh: '看看您的回答对不对', en: 'Check your answers', easy: '看看对不对' },
  checkLead: {
    zh: '这些回答已经足够得出结果。需要时可以修改。',
    en: 'These answers are enough for a result. Change any of them if you need to.',
    easy: '问完了。不对的可以改。',
  },
  answersTitle: { zh: '您的回答', en: 'Your answers', easy: '您的回答' },
  seeResult: { zh: '看结果', en: 'See the result', easy: '看结果' },
  resultTitle: { zh: '结果', en: 'Result', easy: '结果' },
  resultLead: (on: string) => ({
    zh: `根据您的回答和 ${on} 有效的规定。这是说明，不是审批决定。`,
    en: `From your answers and the rules in force on ${on}. This is an explanation, not a decision.`,
    easy: `按照 ${on} 的规定。最后由办事部门决定。`,
  }),
  yes: { zh: '可以申请', en: 'You can apply', easy: '可以申请' },
  no: { zh: '现在不符合', en: 'Not met at present', easy: '现在还不行' },
  maybe: { zh: '还不能确定', en: 'Not certain yet', easy: '还不知道' },
  why: { zh: '为什么', en: 'Why', easy: '为什么' },
  change: { zh: '什么会改变结果', en: 'What would change this', easy: '怎样才可以' },
  missing: { zh: '还缺什么', en: 'What is still missing', easy: '还不知道的事' },
  answerIt: { zh: '现在回答', en: 'Answer it now', easy: '现在回答' },
  bring: { zh: '要带什么', en: 'What to bring', easy: '要带的东西' },
  where: { zh: '去哪里办', en: 'Where to go', easy: '去哪里' },
  basis: { zh: '依据哪一条', en: 'Where this is laid down', easy: '哪里写的' },
  print: {
    zh: '可以用浏览器的打印功能打印这一页，带去办理。',
    en: 'You can print this page with your browser and take it with you.',
    easy: '这一页可以打印，带着去。',
  },
  wrong: {
    zh: '觉得结果不对？请到村（社区）或拨打电话，请工作人员一起看。',
    en: 'Do you think this is wrong? Visit your village or community office, or call, and look at it together.',
    easy: '觉得不对？打电话问一问。',
  },
  again: { zh: '重新开始', en: 'Start again', easy: '再来一次' },
} satisfies PlainPhrases

/** Who may ask, as the start page offers it. */
export const askerWords = {
  me: { zh: '我自己', en: 'Myself', easy: '我自己' },
  relative: { zh: '我的家人', en: 'A member of my family', easy: '我的家人' },
  visit: { zh: '我走访或帮助的人', en: 'Somebody I visit or help', easy: '我去看望、帮助的人' },
  employer: { zh: '用人单位、企业', en: 'An employer or enterprise', easy: '公司、单位' },
  institution: {
    zh: '服务机构、社会组织',
    en: 'A service institution or organisation',
    easy: '服务残疾人的机构',
  },
  school: { zh: '学校、教师和服务人员', en: 'A school, teacher or member of staff', easy: '学校、老师' },
} satisfies PlainPhrases
