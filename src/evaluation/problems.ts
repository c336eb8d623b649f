/** Sentences for what can go wrong with evaluations, samples, surveys and reports. */
import type { ProblemWords } from '#kernel'

export const evaluationProblems = {
  'evaluation.round-unknown': {
    status: 404,
    zh: ({ round }) => `没有编号为 ${round} 的评估，或者它不在您负责的区域。请从评估列表中选择。`,
    en: ({ round }) =>
      `There is no evaluation ${round}, or it is not of your area. Choose one from the list.`,
  },
  'evaluation.period-backwards': {
    status: 422,
    zh: ({ from, to }) => `评估期间的结束日期 ${to} 早于开始日期 ${from}。请核对两个日期。`,
    en: ({ from, to }) => `The period ends on ${to}, before it begins on ${from}. Check both days.`,
  },
  'evaluation.area-too-small': {
    status: 422,
    zh: ({ area }) => `评估以县（市、区）及以上区域为单位，${area} 过小。请选择县（市、区）、市或省。`,
    en: ({ area }) =>
      `An evaluation is of a county or a larger area; ${area} is smaller. Choose a county, city or province.`,
  },
  'evaluation.area-elsewhere': {
    status: 422,
    zh: ({ area, round }) => `数据中的 ${area} 不在本次评估的区域 ${round} 之内。请只提交本区域的数据。`,
    en: ({ area, round }) =>
      `${area} in the figures lies outside ${round}, which is evaluated. Hand in figures of that area only.`,
  },
  'evaluation.day-to-come': {
    status: 422,
    zh: ({ on }) => `数据截止日 ${on} 还没有到。请使用今天或以前的日期。`,
    en: ({ on }) => `The day of the figures, ${on}, is still to come. Use today or an earlier day.`,
  },
  'evaluation.frozen-already': {
    status: 409,
    zh: ({ round }) =>
      `评估 ${round} 的数据已经锁定，不能再次锁定。如需重新评估，请新开一次评估，原评估保留。`,
    en: ({ round }) =>
      `The figures of evaluation ${round} are frozen already. Open a new evaluation; the old one stays.`,
  },
  'evaluation.not-frozen': {
    status: 409,
    zh: ({ round }) => `评估 ${round} 的数据还没有锁定，不能计分、起草报告或公布。请先锁定数据。`,
    en: ({ round }) =>
      `The figures of evaluation ${round} are not frozen yet, so it cannot be scored, reported or published. Freeze them first.`,
  },
  'evaluation.weights-empty': {
    status: 422,
    zh: ({ year }) => `没有填写 ${year} 年度的任何考核项目。请至少填写一项及其分值。`,
    en: ({ year }) => `No item was given for ${year}. Give at least one item with its points.`,
  },
  'evaluation.item-unknown': {
    status: 422,
    zh: ({ item, known }) => `没有“${item}”这一考核项目。可以使用的有：${known}。`,
    en: ({ item, known }) => `There is no item “${item}” for this assessment. Those known: ${known}.`,
  },
  'evaluation.points-malformed': {
    status: 422,
    zh: ({ value }) => `“${value}”不是分值。请写成大于零的数，最多两位小数，例如 15 或 7.5。`,
    en: ({ value }) =>
      `“${value}” is not a number of points. Write a number above zero with at most two decimals, like 15 or 7.5.`,
  },
  'evaluation.plan-elsewhere': {
    status: 422,
    zh: ({ plan }) => `没有编号为 ${plan} 的规划。请先导入规划，或从规划列表中选择。`,
    en: ({ plan }) => `There is no plan ${plan}. Import it first, or choose one from the list of plans.`,
  },
  'evaluation.report-unknown': {
    status: 404,
    zh: ({ report }) => `没有编号为 ${report} 的报告，或者它不在您负责的区域。请从评估页面打开报告。`,
    en: ({ report }) =>
      `There is no report ${report}, or it is not of your area. Open it from its evaluation.`,
  },
  'evaluation.not-a-report-file': {
    status: 422,
    zh: () =>
      '这个文件不是可以核对的 .docx 报告。请上传由本系统起草、经 Word 或 WPS 保存为 .docx 格式的文件。',
    en: () =>
      'This file is not a .docx report that can be checked. Hand in a report drafted here and saved as .docx.',
  },
  'evaluation.proof-missing': {
    status: 422,
    zh: () => '没有写明整改佐证材料。请填写文件名称或文号。',
    en: () => 'The proof is missing. Name the document that shows how it was put right.',
  },
  'evaluation.finding-closed': {
    status: 409,
    zh: ({ finding }) => `没有编号为 ${finding} 的待整改问题，或者它已经整改销号。请刷新页面核对。`,
    en: ({ finding }) =>
      `There is no open finding ${finding}, or it has been put right already. Look at the page again.`,
  },
  'evaluation.sample-unknown': {
    status: 404,
    zh: ({ sample }) => `没有编号为 ${sample} 的抽样。请从评估页面打开抽样。`,
    en: ({ sample }) => `There is no sample ${sample}. Open it from its evaluation.`,
  },
  'evaluation.sample-too-small': {
    status: 422,
    zh: ({ size, needed, strata, atLeast }) =>
      `样本量 ${size} 不够：${strata} 个层每层至少抽 ${atLeast} 人，共需 ${needed} 人。请增加样本量，或减少每层最少人数。`,
    en: ({ size, needed, strata, atLeast }) =>
      `A sample of ${size} is too small: ${strata} strata with at least ${atLeast} each need ${needed}. Draw more, or lower the minimum.`,
  },
  'evaluation.frame-empty': {
    status: 409,
    zh: ({ area }) => `${area} 没有符合条件的人员，无法抽样。请检查区域和抽样范围。`,
    en: ({ area }) =>
      `Nobody in ${area} is in the frame, so nothing can be drawn. Check the area and who may be drawn.`,
  },
  'evaluation.seed-early': {
    status: 409,
    zh: ({ on }) => `随机种子定于 ${on} 产生，现在还不能录入。请在当日或以后录入公布的结果。`,
    en: ({ on }) =>
      `The seed comes about on ${on} and cannot be entered before. Enter the published result on that day or later.`,
  },
  'evaluation.seed-set': {
    status: 409,
    zh: ({ sample }) => `抽样 ${sample} 的随机种子已经录入，不能更改。如需重抽，请重新公告一次抽样。`,
    en: ({ sample }) =>
      `The seed of sample ${sample} is set and cannot be changed. Announce a new sample to draw again.`,
  },
  'evaluation.seed-day-past': {
    status: 422,
    zh: ({ on }) => `随机种子的产生日 ${on} 必须晚于公告日，否则无法证明抽样没有人为挑选。请另选日期。`,
    en: ({ on }) =>
      `The day of the seed, ${on}, must come after the announcement, or nobody could tell that it was not chosen. Choose a later day.`,
  },
  'evaluation.not-drawn': {
    status: 409,
    zh: ({ sample }) => `抽样 ${sample} 还没有抽出。请先录入公布的随机种子。`,
    en: ({ sample }) => `Sample ${sample} has not been drawn. Enter the published seed first.`,
  },
  'evaluation.not-in-sample': {
    status: 404,
    zh: () => '此人不在样本中，不能登记联系情况。请从样本名单中选择。',
    en: () => 'This person is not in the sample. Choose somebody from its list.',
  },
  'evaluation.survey-unknown': {
    status: 404,
    zh: ({ survey }) => `没有编号为 ${survey} 的满意度调查。请核对网址或信件。`,
    en: ({ survey }) => `There is no survey ${survey}. Check the address or the letter.`,
  },
  'evaluation.survey-closed': {
    status: 409,
    zh: ({ from, to }) => `调查时间是 ${from} 至 ${to}，现在不能填写。如有意见，请拨打信上的电话。`,
    en: ({ from, to }) =>
      `The survey can be answered from ${from} to ${to}. If you want to say something, call the number in the letter.`,
  },
  'evaluation.code-mistyped': {
    status: 422,
    zh: () => '调查码有误。请对照信件，重新填写 12 位字母和数字。',
    en: () => 'There is a mistake in the code. Look at the letter and type its 12 letters and digits again.',
  },
  'evaluation.code-unknown': {
    status: 404,
    zh: () => '没有这个调查码。请对照信件核对，或拨打信上的电话。',
    en: () => 'This code is not known. Compare it with the letter, or call the number there.',
  },
  'evaluation.code-used': {
    status: 409,
    zh: () => '这个调查码已经填写过了。每个调查码只能填写一次，谢谢您的参与。',
    en: () => 'This code has been used already. Each code can be used once; thank you for taking part.',
  },
  'evaluation.answers-incomplete': {
    status: 422,
    zh: ({ at }) => `答卷没有填完或有误：${at}。请补充或改正后再提交。`,
    en: ({ at }) =>
      `The answers are incomplete or wrong: ${at}. Complete or correct them, then send them again.`,
  },
} as const satisfies ProblemWords
