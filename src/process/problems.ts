/** The sentences of what a process refuses: what, why, and what can be done instead. */
import type { ProblemFacts, ProblemWords } from '#kernel'

/** Facts come in both languages where they are words: `stage` and `stageEn`. */
const text = (facts: ProblemFacts, name: string) => String(facts[name] ?? '')

export const processProblems = {
  'case.not-now': {
    status: 409,
    zh: (f) =>
      `事项现处于“${text(f, 'stage')}”，不能“${text(f, 'action')}”。现在可以办理：${text(f, 'may') || '无'}。`,
    en: (f) =>
      `The case is at “${text(f, 'stageEn')}”, where “${text(f, 'actionEn')}” is not possible. Possible now: ${text(f, 'mayEn') || 'nothing'}.`,
  },
  'case.not-yours': {
    status: 403,
    zh: (f) => `“${text(f, 'action')}”应由${text(f, 'who')}办理。请转请其办理。`,
    en: (f) => `“${text(f, 'actionEn')}” is for ${text(f, 'whoEn')} to do. Please ask them.`,
  },
  'case.too-late': {
    status: 409,
    zh: (f) =>
      `“${text(f, 'action')}”最晚可在${text(f, 'last')}提出，现已超过。如仍有需要，请另行提出新的事项。`,
    en: (f) =>
      `“${text(f, 'actionEn')}” was possible until ${text(f, 'last')}. If it is still needed, begin a new case.`,
  },
  'case.condition-fails': {
    status: 409,
    zh: (f) => `“${text(f, 'action')}”需要具备条件：${text(f, 'condition')}。目前不具备。`,
    en: (f) => `“${text(f, 'actionEn')}” needs: ${text(f, 'conditionEn')}. That is not so at present.`,
  },
  'case.condition-unknown': {
    status: 409,
    zh: (f) =>
      `“${text(f, 'action')}”需要具备条件：${text(f, 'condition')}。目前无法判断，缺少：${text(f, 'missing')}。请先补充。`,
    en: (f) =>
      `“${text(f, 'actionEn')}” needs: ${text(f, 'conditionEn')}. That cannot be told yet; missing: ${text(f, 'missingEn')}. Please supply it first.`,
  },
  'case.clock-stands': {
    status: 409,
    zh: () => '计时已经暂停。请先恢复计时。',
    en: () => 'The clock has already been stopped. Let it run again first.',
  },
  'case.clock-runs': {
    status: 409,
    zh: () => '计时没有暂停，无需恢复。',
    en: () => 'The clock is running; there is nothing to resume.',
  },
  'case.no-clock': {
    status: 409,
    zh: (f) => `“${text(f, 'stage')}”没有办理期限，无从延长。`,
    en: (f) => `“${text(f, 'stageEn')}” has no time limit that could be extended.`,
  },
  'case.extended-enough': {
    status: 409,
    zh: (f) => `“${text(f, 'action')}”最多${text(f, 'times')}次，已经用完。请在期限内办理。`,
    en: (f) =>
      `“${text(f, 'actionEn')}” is possible ${text(f, 'times')} time(s), all used. Please finish within the limit.`,
  },
  'case.often-enough': {
    status: 409,
    zh: (f) =>
      `“${text(f, 'action')}”已有${text(f, 'times')}次，不能再次申请或办理。确需处理的，请与交办单位联系。`,
    en: (f) =>
      `“${text(f, 'actionEn')}” has happened ${text(f, 'times')} times, which is the most. Speak to the office that assigned it if more is needed.`,
  },
  'case.not-later': {
    status: 422,
    zh: (f) =>
      `“${text(f, 'action')}”的新日期${text(f, 'now')}应晚于原日期${text(f, 'before')}。请重新填写日期。`,
    en: (f) =>
      `For “${text(f, 'actionEn')}” the new day ${text(f, 'now')} must lie after the old one, ${text(f, 'before')}. Give a later day.`,
  },
  'case.part-done': {
    status: 409,
    zh: (f) => `${text(f, 'unit')}目前没有待答复的任务，可能已经答复或者不再需要答复。`,
    en: (f) =>
      `${text(f, 'unit')} has nothing to answer here: it has answered, or no answer is needed any more.`,
  },
  'case.part-unknown': {
    status: 422,
    zh: (f) => `所选单位“${text(f, 'unit')}”不在本次征询之列，或者现在不能这样处理。请重新选择。`,
    en: (f) =>
      `The unit “${text(f, 'unit')}” was not asked in this round, or this cannot be done to it now. Choose again.`,
  },
  'case.nobody-asked': {
    status: 422,
    zh: (f) => `进入“${text(f, 'stage')}”须至少指定一个单位。请选择单位。`,
    en: (f) => `“${text(f, 'stageEn')}” needs at least one unit to ask. Choose a unit.`,
  },
  'case.nobody-named': {
    status: 422,
    zh: (f) => `“${text(f, 'action')}”须指明${text(f, 'who')}。请补充。`,
    en: (f) => `“${text(f, 'actionEn')}” must say who is ${text(f, 'whoEn')}. Please add it.`,
  },
  'case.changed-meanwhile': {
    status: 409,
    zh: (f) =>
      `您打开之后，${text(f, 'by')}已对本事项办理了“${text(f, 'action')}”。您的内容没有写入。请刷新，核对后再提交。`,
    en: (f) =>
      `After you opened this, ${text(f, 'by')} did “${text(f, 'actionEn')}”. Nothing of yours was written. Reload, check and send again.`,
  },
  'case.unknown-length': {
    status: 409,
    zh: (f) =>
      `提交依据的是第${text(f, 'expected')}步之后的情况，而本事项只办到第${text(f, 'found')}步。请刷新后再提交。`,
    en: (f) =>
      `You refer to step ${text(f, 'expected')}, and the case has only ${text(f, 'found')}. Reload and send again.`,
  },
  'case.key-reused': {
    status: 409,
    zh: (f) => `提交编号“${text(f, 'key')}”已用于“${text(f, 'action')}”。请重新打开页面后提交。`,
    en: (f) =>
      `The submission key “${text(f, 'key')}” was used for “${text(f, 'actionEn')}”. Open the page again and send from there.`,
  },
  'case.before-last': {
    status: 422,
    zh: (f) => `日期${text(f, 'on')}早于上一步的日期${text(f, 'last')}。请改为不早于该日的日期。`,
    en: (f) =>
      `The day ${text(f, 'on')} is before that of the step before, ${text(f, 'last')}. Give that day or a later one.`,
  },
  'case.unknown-action': {
    status: 404,
    zh: (f) => `流程“${text(f, 'process')}”没有名为“${text(f, 'action')}”的办理事项。请从列出的事项中选择。`,
    en: (f) =>
      `Process “${text(f, 'process')}” has no action “${text(f, 'action')}”. Choose one of those offered.`,
  },
  'case.due-not-answered': {
    status: 422,
    zh: (f) => `办理期限由“${text(f, 'answer')}”决定，但尚未填写。请补充期限。`,
    en: (f) =>
      `The limit depends on “${text(f, 'answer')}”, which has not been answered. Please add the day.`,
  },
  'case.unknown-version': {
    status: 500,
    zh: (f) =>
      `流程“${text(f, 'process')}”没有第${text(f, 'version')}版（最新为第${text(f, 'newest')}版）。请保留在办事项所用的版本。`,
    en: (f) =>
      `Process “${text(f, 'process')}” has no version ${text(f, 'version')} (newest: ${text(f, 'newest')}). Keep the versions running cases use.`,
  },
  'case.no-way-over': {
    status: 409,
    zh: (f) =>
      `流程“${text(f, 'process')}”不能由第${text(f, 'from')}版直接转到第${text(f, 'to')}版。请逐版转换。`,
    en: (f) =>
      `Process “${text(f, 'process')}” cannot move from version ${text(f, 'from')} to ${text(f, 'to')} at once. Move version by version.`,
  },
  'case.empty-history': {
    status: 404,
    zh: (f) => `没有找到该事项（流程“${text(f, 'process')}”）。请核对编号。`,
    en: (f) => `There is no such case of process “${text(f, 'process')}”. Check the number.`,
  },
  'case.cannot-begin': {
    status: 500,
    zh: (f) => `流程“${text(f, 'process')}”不能以“${text(f, 'action')}”开始。请使用立项类事项。`,
    en: (f) =>
      `Process “${text(f, 'process')}” cannot begin with “${text(f, 'action')}”. Use one of its beginnings.`,
  },
} as const satisfies ProblemWords
