/** Sentences for what can go wrong when a plan is supervised: assigning, slips, circulars, meetings. */
import type { ProblemWords } from '#kernel'

export const supervisionProblems = {
  'supervision.not-accepted': {
    status: 409,
    zh: ({ plan }) =>
      `《${plan}》还没有通过校核，或通过后文件又有变化，不能分派任务。请先在“规划校核”中确认，再分派。`,
    en: ({ plan }) =>
      `“${plan}” has not been accepted, or reads differently since. Accept it on the checking page first, then assign it.`,
  },
  'supervision.unit-unknown': {
    status: 404,
    zh: ({ unit }) => `单位名录中没有“${unit}”，或该单位今天已不存在。请从名录中选择，或先在名录中登记。`,
    en: ({ unit }) =>
      `The register has no unit “${unit}” that exists today. Choose one of the register, or enter it there first.`,
  },
  'supervision.too-many': {
    status: 422,
    zh: ({ cases, most }) => `一次选了 ${cases} 件，最多 ${most} 件。请缩小范围，分批办理。`,
    en: ({ cases, most }) => `${cases} were chosen; at most ${most} can be done at once. Narrow the choice.`,
  },
  'supervision.circular-empty': {
    status: 422,
    zh: () => '通报中没有列入任何事项。请至少选择一项任务或督办单。',
    en: () => 'The circular names nothing. Choose at least one obligation or slip.',
  },
  'supervision.circular-number-taken': {
    status: 409,
    zh: ({ number }) => `文号“${number}”已用于另一份通报。请核对文号。`,
    en: ({ number }) => `The number “${number}” belongs to another circular. Check the number.`,
  },
  'supervision.circular-unknown': {
    status: 404,
    zh: () => '没有这份通报，或不在您的辖区内。请从通报列表中选择。',
    en: () => 'There is no such circular in your area. Choose one of the list.',
  },
  'supervision.nobody-answers': {
    status: 422,
    zh: ({ title }) => `“${title}”没有责任单位，不能列入通报。请先指定责任单位，或从通报中去掉。`,
    en: ({ title }) =>
      `No unit answers for “${title}”, so it cannot stand in a circular. Name a unit first, or leave it out.`,
  },
  'supervision.meeting-bare': {
    status: 422,
    zh: () => '会议信息不完整。请填写会议名称和至少一个议题；登记召开时还要填写纪要文号。',
    en: () =>
      'The meeting is not fully described. Give its title and at least one item; once held, also the number of its minutes.',
  },
  'supervision.meeting-unknown': {
    status: 404,
    zh: () => '没有这次会议，或不在您的辖区内。请从会议列表中选择。',
    en: () => 'There is no such meeting in your area. Choose one of the list.',
  },
  'supervision.meeting-to-come': {
    status: 422,
    zh: ({ day }) => `${day} 还没有到，不能登记为已召开。请填写实际召开的日期。`,
    en: ({ day }) => `${day} is still to come, so the meeting was not held then. Enter the day it was held.`,
  },
  'supervision.meeting-not-held': {
    status: 409,
    zh: ({ title }) => `“${title}”还没有登记召开，不能登记议定事项。请先登记召开日期和纪要文号。`,
    en: ({ title }) =>
      `“${title}” is not recorded as held, so it has decided nothing yet. Record its day and minutes first.`,
  },
} satisfies ProblemWords
