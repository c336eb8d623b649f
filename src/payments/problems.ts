/** Sentences for what cannot be done with grants, pay runs and the bank's answers. */
import type { ProblemFacts, ProblemWords } from '#kernel'
import { bankProblems } from './bank-problems.ts'
import { checkRules, isCheckRule } from './rules.ts'
import { actWords, grantStateWords, stateWords, yuanOf } from './said.ts'

const possible = ({ possible: acts }: ProblemFacts, language: 'zh' | 'en') =>
  String(acts)
    .split(' ')
    .filter((act) => act !== '')
    .map((act) => actWords(act)[language])
    .join(language === 'zh' ? '、' : ', ') || (language === 'zh' ? '没有' : 'nothing')

export const paymentsProblems = {
  ...bankProblems,
  'payrun.not-found': {
    status: 404,
    zh: () => '在您的辖区内没有找到这个发放批次。请从发放页面重新进入。',
    en: () => 'No such pay run was found in your area. Please start again from the list of pay runs.',
  },
  'payrun.programme-unknown': {
    status: 422,
    zh: ({ programme }) => `没有名为“${programme}”的政策项目。请从项目列表中选择。`,
    en: ({ programme }) => `There is no programme “${programme}”. Choose one from the list of programmes.`,
  },
  'payrun.month-later': {
    status: 422,
    zh: ({ month, today }) => `今天是 ${today}，还不能编制 ${month} 的发放批次。请选择当月或以前的月份。`,
    en: ({ month, today }) =>
      `Today is ${today}; a run for ${month} cannot be made yet. Choose this month or an earlier one.`,
  },
  'payrun.unfinished': {
    status: 409,
    zh: ({ sequence, state }) =>
      `本月第 ${sequence} 批目前“${stateWords(state).zh}”，尚未送交银行，不能再编制补充批次。请先办完或作废该批次。`,
    en: ({ sequence, state }) =>
      `Run ${sequence} of this month is ${stateWords(state).en} and has not gone to the bank, so no supplement can be made. Finish or cancel it first.`,
  },
  'payrun.not-now': {
    status: 409,
    zh: ({ act, state, ...facts }) =>
      `这个批次目前“${stateWords(state).zh}”，不能${actWords(act).zh}。现在可以：${possible(facts, 'zh')}。`,
    en: ({ act, state, ...facts }) =>
      `This run is ${stateWords(state).en}, so it cannot be ${actWords(act).en}. Possible now: ${possible(facts, 'en')}.`,
  },
  'payrun.moved-on': {
    status: 409,
    zh: ({ by, act, at }) =>
      `在您操作之前，${by} 已于 ${at} 对这个批次作了“${actWords(act).zh}”。请刷新页面，核对后再操作。`,
    en: ({ by, act, at }) =>
      `Before you, ${by} acted on this run (${actWords(act).en}, ${at}). Reload the page, look again, then act.`,
  },
  'payrun.same-hand': {
    status: 409,
    zh: ({ maker }) =>
      `编制、核对与审批必须由不同的人办理。这个批次由 ${maker} 编制，您参与过编制或核对，请由另一人审批。`,
    en: ({ maker }) =>
      `Making or checking and approving must be done by different people. ${maker} made this run and you took part in it; somebody else has to approve.`,
  },
  'payrun.totals-differ': {
    status: 409,
    zh: ({ seenLines, seenFen, lines, totalFen }) =>
      `您看到的是 ${seenLines} 笔、${yuanOf(seenFen)} 元，现在是 ${lines} 笔、${yuanOf(totalFen)} 元。请刷新页面，核对后再审批。`,
    en: ({ seenLines, seenFen, lines, totalFen }) =>
      `You saw ${seenLines} lines and ${yuanOf(seenFen)} yuan; now there are ${lines} lines and ${yuanOf(totalFen)} yuan. Reload the page and look again before approving.`,
  },
  'payrun.findings-open': {
    status: 409,
    zh: ({ open }) => `还有 ${open} 个核对问题没有处理。请经办人逐项剔除或说明理由保留，再送审批。`,
    en: ({ open }) =>
      `${open} findings of the check are still open. Each has to be excluded or accepted with a reason first.`,
  },
  'payrun.stopped-since': {
    status: 409,
    zh: ({ stopped }) => `名册冻结后有 ${stopped} 人已被停发或终止。请退回重新核对，将其剔除后再办理。`,
    en: ({ stopped }) =>
      `${stopped} people on the list have been paused or ended since it was frozen. Send the run back, check it again and exclude them.`,
  },
  'payrun.empty': {
    status: 409,
    zh: () => '这个批次没有一笔可以发放，不能审批或导出。请查看待处理名单。',
    en: () =>
      'This run has no payable line, so it cannot be approved or exported. See the list of held lines.',
  },
  'payrun.reason-missing': {
    status: 422,
    zh: () => '请写明理由。理由会保存在批次记录中。',
    en: () => 'Please give the reason. It is kept in the history of the run.',
  },
  'payrun.nothing-settled': {
    status: 409,
    zh: () => '没有符合所选条件、尚待处理的明细。可能已由他人处理，请刷新页面。',
    en: () => 'No open line matches the choice. Somebody else may have settled it; reload the page.',
  },
  'payrun.rule-missing': {
    status: 422,
    zh: () => '保留明细时，请指明保留的是哪一类核对问题。',
    en: () => 'To accept lines, say which kind of finding is accepted.',
  },
  'payrun.must-exclude': {
    status: 409,
    zh: ({ rule }) => `“${wordOf(rule, 'zh')}”的明细不能保留发放，只能剔除。`,
    en: ({ rule }) =>
      `Lines with the finding “${wordOf(rule, 'en')}” cannot be accepted; they have to be excluded.`,
  },
  'payrun.file-differs': {
    status: 500,
    zh: () => '重新生成的代发文件与首次导出的不一致，已停止导出。请联系系统管理员运行自检。',
    en: () =>
      'The bank file made again differs from the one exported first, so nothing was exported. Ask the administrator to run the doctor.',
  },
  'grant.not-found': {
    status: 404,
    zh: () => '在您的辖区内没有找到这项享受资格。请从人员页面重新进入。',
    en: () => 'No such grant was found in your area. Please start again from the person page.',
  },
  'grant.not-now': {
    status: 409,
    zh: ({ act, state }) => `这项享受资格目前“${grantStateWords(state).zh}”，不能${actWords(act).zh}。`,
    en: ({ act, state }) =>
      `This grant is ${grantStateWords(state).en}, so it cannot be ${actWords(act).en}.`,
  },
  'grant.reason-missing': {
    status: 422,
    zh: () => '请写明停发、复发或终止的理由。',
    en: () => 'Please give the reason for pausing, resuming or ending.',
  },
} satisfies ProblemWords

const wordOf = (rule: ProblemFacts[string] | undefined, language: 'zh' | 'en') =>
  isCheckRule(String(rule)) ? checkRules[String(rule) as keyof typeof checkRules][language] : String(rule)
