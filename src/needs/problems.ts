/** Sentences for what cannot be done with a candidate. */
import type { ProblemWords } from '#kernel'

const decisions: Readonly<Record<string, { zh: string; en: string }>> = {
  open: { zh: '待确认', en: 'waiting for a decision' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  'set-aside': { zh: '已暂缓', en: 'set aside' },
}

export const needsProblems = {
  'what-if.programme-unknown': {
    status: 404,
    zh: ({ programme }) => `没有名为“${programme}”的个人项目可以测算。请从列表中选择。`,
    en: ({ programme }) => `No programme for people is called “${programme}”. Choose one of the list.`,
  },
  'what-if.dimensions': {
    status: 422,
    zh: ({ given }) => `最多按两项交叉分组，现在给了 ${given} 项。请去掉多余的。`,
    en: ({ given }) => `People are divided by at most two things; ${given} were given. Leave some out.`,
  },
  'scenario.not-found': {
    status: 404,
    zh: () => '没有找到这份测算方案：可能没有与您的辖区共享，或已被作者收回。请向作者询问。',
    en: () =>
      'This scenario was not found: it is not shared with your area, or its author put it away. Ask the author.',
  },
  'scenario.malformed': {
    status: 422,
    zh: ({ where }) => `测算方案的“${where}”处写法不对。请按帮助中的格式修改。`,
    en: ({ where }) => `The scenario is not well formed at “${where}”. Mend it as the help describes.`,
  },
  'scenario.name-malformed': {
    status: 422,
    zh: () => '请给方案起一个名字，最多八十个字。',
    en: () => 'Give the scenario a name of at most eighty characters.',
  },
  'candidate.not-found': {
    status: 404,
    zh: () => '在您的辖区内没有找到这位待确认对象。请从待确认名单重新进入。',
    en: () => 'No such candidate was found in your area. Please start again from the list of candidates.',
  },
  'candidate.not-now': {
    status: 409,
    zh: ({ decision }) =>
      `这位对象目前“${decisions[decision ?? '']?.zh}”，不能再作此决定。如需改变，请先重新打开并说明理由。`,
    en: ({ decision }) =>
      `This candidate is ${decisions[decision ?? '']?.en}, so this decision is not possible. To change it, reopen the candidate first and give a reason.`,
  },
  'candidate.not-entitled': {
    status: 409,
    zh: ({ finding }) =>
      finding === 'unknown'
        ? '这位对象的资格还不能判定：有一项情况没有记录。请先在人员页面补充记录，再确认。'
        : '最近一次摸排已不再认定这位对象符合条件，不能确认。请在人员页面查看原因。',
    en: ({ finding }) =>
      finding === 'unknown'
        ? 'Entitlement cannot be judged yet because a fact is missing. Record it on the person page first, then confirm.'
        : 'The last sweep no longer found this person entitled, so they cannot be confirmed. See the person page for the reason.',
  },
  'candidate.excluded': {
    status: 409,
    zh: ({ zh }) => `不能直接确认：${zh}。请写明怎样处理（例如本人选择哪一项、另一项何时停发），再确认。`,
    en: ({ en }) =>
      `It cannot simply be confirmed: ${en}. Say how that is settled (which one the person keeps, when the other ends), then confirm.`,
  },
  'candidate.reason-missing': {
    status: 422,
    zh: () => '请写明理由。理由会保存在办理记录中。',
    en: () => 'Please give the reason. It is kept in the history.',
  },
  'candidate.consent-missing': {
    status: 422,
    zh: () => '请写明由谁表示同意：本人、监护人或其他代理人。未经同意不能确认。',
    en: () =>
      'Please say who agreed: the person, a guardian or another representative. Nobody is confirmed without consent.',
  },
  'candidate.consent-later': {
    status: 422,
    zh: ({ on, today }) => `同意日期 ${on} 晚于今天（${today}）。请填写实际表示同意的日期。`,
    en: ({ on, today }) =>
      `The day of consent, ${on}, is later than today (${today}). Enter the day on which consent was given.`,
  },
  'sweep.day-later': {
    status: 422,
    zh: ({ on, today }) => `${on} 还没有到（今天是 ${today}），不能按那一天查找。请选择今天或以前的日期。`,
    en: ({ on, today }) => `${on} has not come yet (today is ${today}). Choose today or an earlier day.`,
  },
  'sweep.not-found': {
    status: 404,
    zh: () => '没有找到这次摸排。请从摸排页面重新进入。',
    en: () => 'No such sweep was found. Please start again from the page of sweeps.',
  },
  'list.malformed': {
    status: 400,
    zh: ({ where }) => `名单的条件读不出来（位置：${where}），没有显示任何人。请从“人员名单”重新开始。`,
    en: ({ where }) =>
      `The conditions of the list cannot be read (at ${where}), so nobody is shown. Start again from “Lists”.`,
  },
  'list.too-large': {
    status: 400,
    zh: ({ depth, parts }) => `名单的条件太多：最多 ${parts} 个、${depth} 层。请拆成几份名单。`,
    en: ({ depth, parts }) =>
      `The list has too many conditions: at most ${parts}, ${depth} levels deep. Split it.`,
  },
  'list.empty': {
    status: 400,
    zh: () => '还没有条件。没有条件的名单就是所有人，不能保存或导出。请先添加条件。',
    en: () =>
      'No condition yet. A list without conditions would be everybody and is neither saved nor exported. Add one.',
  },
  'list.name-malformed': {
    status: 400,
    zh: () => '名单需要名称，最多 80 个字。',
    en: () => 'A list needs a name of at most 80 characters.',
  },
  'list.not-found': {
    status: 404,
    zh: () => '没有这份名单，或者没有与您共享。',
    en: () => 'There is no such list, or it is not shared with you.',
  },
  'list.too-many': {
    status: 400,
    zh: ({ people, most }) => `名单有 ${people} 人，一次最多导出 ${most} 人。请选择较小的地区，或增加条件。`,
    en: ({ people, most }) =>
      `The list holds ${people} people; at most ${most} are exported at once. Choose a smaller place or add a condition.`,
  },
} satisfies ProblemWords
