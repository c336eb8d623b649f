/** Sentences for what can go wrong with links, policy documents, pledges, budget lines and service standards. */
import type { ProblemWords } from '#kernel'

export const linkProblems = {
  'link.task-unknown': {
    status: 404,
    zh: ({ task }) => `这份规划里没有“${task}”这项任务，可能在重新读取后编号已变。请刷新页面后再选。`,
    en: ({ task }) =>
      `The plan has no task “${task}”; its number may have changed when it was read again. Reload the page and choose again.`,
  },
  'link.target-unknown': {
    status: 404,
    zh: ({ target }) =>
      `没有找到要关联的“${target}”。请从列出的政策项目、指标、政策文件、实事或预算项目中选择。`,
    en: ({ target }) =>
      `There is nothing called “${target}” to link to. Choose one of the programmes, indicators, documents, pledges or budget lines listed.`,
  },
  'link.register-instead': {
    status: 422,
    zh: ({ title }) => `“${title}”还没有登记为政策文件，不能直接关联。请先登记，写明起草单位和应出台日期。`,
    en: ({ title }) =>
      `“${title}” is not registered as a policy document yet. Register it with its drafting unit and day instead.`,
  },
  'budget.unknown': {
    status: 404,
    zh: () => '没有这个预算项目，或您的岗位无权查看。请回到预算项目列表重新选择。',
    en: () =>
      'There is no such budget line, or your post may not see it. Go back to the list of budget lines and choose again.',
  },
  'budget.nameless': {
    status: 422,
    zh: () => '预算项目没有名称。请填写项目名称。',
    en: () => 'The budget line has no name. Enter one.',
  },
  'budget.amount-missing': {
    status: 422,
    zh: ({ name }) => `“${name}”的金额应大于零。请填写金额，单位为元，最多两位小数。`,
    en: ({ name }) =>
      `The amount of “${name}” must be more than nothing. Enter yuan with at most two decimals.`,
  },
  'budget.task-without-plan': {
    status: 422,
    zh: ({ task }) => `填写了任务“${task}”，但没有选择它所属的规划。请先选择规划。`,
    en: ({ task }) => `Task “${task}” is given without its plan. Choose the plan first.`,
  },
  'budget.programme-missing': {
    status: 422,
    zh: ({ name }) => `“${name}”按发放表统计支出，但没有选择政策项目。请选择政策项目，或改为逐笔登记。`,
    en: ({ name }) =>
      `“${name}” is to be counted from pay runs, but no programme is chosen. Choose one, or record each payment.`,
  },
  'budget.paid-by-runs': {
    status: 409,
    zh: ({ name }) => `“${name}”的支出取自发放表，不能再手工登记，以免重复计算。`,
    en: ({ name }) =>
      `What “${name}” spends is counted from pay runs; recording it by hand as well would count it twice.`,
  },
  'budget.spending-unknown': {
    status: 404,
    zh: () => '这笔支出不存在或已经撤回。请刷新页面查看现有记录。',
    en: () => 'This payment is not there or was taken back already. Reload the page to see what is recorded.',
  },
  'budget.source-missing': {
    status: 422,
    zh: () => '没有写明依据。请填写凭证号、报表名称或说明数据由谁提供。',
    en: () => 'Nothing says where this comes from. Enter the voucher, the report, or who gave the figure.',
  },
  'budget.not-yet': {
    status: 422,
    zh: ({ day }) => `${day} 还没有到。请填写已经发生的日期。`,
    en: ({ day }) => `${day} is still to come. Enter a day that has passed.`,
  },
  'budget.quantity-not-whole': {
    status: 422,
    zh: ({ quantity }) => `数量“${quantity}”应为不小于零的整数。请换用较小的计量单位，例如把千米改为米。`,
    en: ({ quantity }) =>
      `The quantity “${quantity}” must be a whole number, not below zero. Use a smaller unit, such as metres instead of kilometres.`,
  },
  'budget.share-wrong': {
    status: 422,
    zh: ({ quantity, of }) =>
      `满意人数 ${quantity} 与调查人数 ${of} 不相符。满意度要填写调查人数，且不少于满意人数；其他结果不填调查人数。`,
    en: ({ quantity, of }) =>
      `${quantity} content of ${of} asked does not fit. Satisfaction needs the number asked, no less than those content; other results have none.`,
  },
  'budget.finding-empty': {
    status: 422,
    zh: () => '没有写明发现的问题。请写清问题是什么、涉及哪里。',
    en: () => 'The finding says nothing. Write what is wrong and where.',
  },
  'budget.finding-unknown': {
    status: 404,
    zh: () => '没有这条审计或评价发现的问题，或您的岗位无权查看。请刷新页面后再选。',
    en: () => 'There is no such finding, or your post may not see it. Reload the page and choose again.',
  },
  'budget.finding-resolved': {
    status: 409,
    zh: ({ day }) => `这个问题已于 ${day} 销号，不能重复销号。如又发现问题，请另行登记。`,
    en: ({ day }) =>
      `This finding was resolved on ${day}. If something is wrong again, record a new finding.`,
  },
  'budget.resolution-bare': {
    status: 422,
    zh: () => '销号要写明如何整改，并注明证明整改的文件或记录。请补充完整。',
    en: () =>
      'Resolving a finding takes how it was put right and the document or record that shows it. Add both.',
  },
  'budget.resolved-before-found': {
    status: 422,
    zh: ({ day, found }) => `整改日期 ${day} 早于发现日期 ${found}。请核对日期。`,
    en: ({ day, found }) =>
      `It cannot be resolved on ${day}, before it was found on ${found}. Check the dates.`,
  },
  'budget.not-yours': {
    status: 403,
    zh: () => '本单位被发现的问题由残工委办公室或评估单位销号，请向其提交整改材料。',
    en: () =>
      'What was found of your own unit is resolved by the committee’s office or the evaluators. Send them the proof.',
  },
  'pledge.none': {
    status: 409,
    zh: ({ year }) => `${year} 年没有登记本级的实事，不能公布。请先登记。`,
    en: ({ year }) =>
      `No pledge of this place is registered for ${year}, so there is nothing to publish. Register one first.`,
  },
  'standard.bare': {
    status: 422,
    zh: ({ field }) => `服务标准缺少“${field}”。请补充后再保存。`,
    en: ({ field }) => `The service standard lacks “${field}”. Add it and save again.`,
  },
  'standard.there-already': {
    status: 409,
    zh: ({ item, day }) => `“${item}”自 ${day} 起已有一个版本。版本不能改写；如需更正，请另定施行日期。`,
    en: ({ item, day }) =>
      `There is a version of “${item}” from ${day} already. Versions are not rewritten; give the corrected one a day of its own.`,
  },
  'standard.unknown': {
    status: 404,
    zh: ({ item }) => `本地目录里没有“${item}”。请从现行目录中选择。`,
    en: ({ item }) => `The catalogue of this place has no “${item}”. Choose one that is in force.`,
  },
  'standard.cannot-end': {
    status: 409,
    zh: ({ item, day }) =>
      `“${item}”不能自 ${day} 起退出目录：可能已经退出，或该日早于现行版本的施行日。请核对日期。`,
    en: ({ item, day }) =>
      `“${item}” cannot leave the catalogue on ${day}: it has left already, or its newest version begins later. Check the day.`,
  },
} satisfies ProblemWords
