/** The sentences for numbers, places and days that do not fit their standard. */
import type { ProblemFacts, ProblemWords } from '#kernel'

const at = (facts: ProblemFacts) => String(facts.position)
const found = (facts: ProblemFacts) => String(facts.found)

export const standardsProblems = {
  'resident-id.empty': {
    status: 422,
    zh: () => '没有填写身份证号。请填写 18 位公民身份号码。',
    en: () => 'The identity number is empty. Give the 18 characters of the resident identity number.',
  },
  'resident-id.old-form': {
    status: 422,
    zh: (f) => `身份证号 ${f.value} 是 15 位旧号码，已停止使用。请填写 18 位公民身份号码。`,
    en: (f) =>
      `The identity number ${f.value} is an old one of 15 digits, no longer in use. Give the one of 18 characters.`,
  },
  'resident-id.length': {
    status: 422,
    zh: (f) => `身份证号应为 18 位，现有 ${f.length} 位。请对照证件补齐或删去多余的字符。`,
    en: (f) =>
      `An identity number has 18 characters; this one has ${f.length}. Compare it with the identity card.`,
  },
  'resident-id.character': {
    status: 422,
    zh: (f) =>
      `身份证号第 ${at(f)} 位是“${found(f)}”，前 17 位只能是数字，第 18 位只能是数字或 X。请改正该位。`,
    en: (f) =>
      `Character ${at(f)} of the identity number is “${found(f)}”. The first 17 must be digits, the last a digit or X.`,
  },
  'resident-id.area': {
    status: 422,
    zh: (f) => `身份证号第 1 至 2 位“${found(f)}”不是省级行政区代码。请对照证件改正。`,
    en: (f) => `Digits 1 to 2 of the identity number, “${found(f)}”, are not the code of a province.`,
  },
  'resident-id.birthday': {
    status: 422,
    zh: (f) => `身份证号第 7 至 14 位的出生日期 ${found(f)} 不存在。请对照证件改正。`,
    en: (f) => `Digits 7 to 14 of the identity number give the birthday ${found(f)}, which does not exist.`,
  },
  'resident-id.check': {
    status: 422,
    zh: (f) =>
      `身份证号 ${f.masked} 的校验码（第 18 位“${found(f)}”）与前 17 位不符，至少有一位填错。请逐位核对。`,
    en: (f) =>
      `The check character of the identity number ${f.masked} (position 18, “${found(f)}”) does not fit the 17 digits before it: at least one is wrong.`,
  },
  'certificate-number.empty': {
    status: 422,
    zh: () => '没有填写残疾人证号。请填写 20 位或 22 位证号。',
    en: () => 'The certificate number is empty. Give its 20 or 22 characters.',
  },
  'certificate-number.length': {
    status: 422,
    zh: (f) => `残疾人证号应为 20 位（补发的为 22 位），现有 ${f.length} 位。请对照证件改正。`,
    en: (f) =>
      `A certificate number has 20 characters (22 when reissued); this one has ${f.length}. Compare it with the certificate.`,
  },
  'certificate-number.identity': {
    status: 422,
    zh: () => '残疾人证号前 18 位不是有效的公民身份号码。请对照证件改正。',
    en: () => 'The first 18 characters of the certificate number are not a valid identity number.',
  },
  'certificate-number.category': {
    status: 422,
    zh: (f) => `残疾人证号第 19 位（残疾类别）是“${found(f)}”，应为 1 至 7。请对照证件改正。`,
    en: (f) => `Character 19 of the certificate number (category) is “${found(f)}”; it must be 1 to 7.`,
  },
  'certificate-number.grade': {
    status: 422,
    zh: (f) => `残疾人证号第 20 位（残疾等级）是“${found(f)}”，应为 1 至 4。请对照证件改正。`,
    en: (f) => `Character 20 of the certificate number (grade) is “${found(f)}”; it must be 1 to 4.`,
  },
  'certificate-number.reissue': {
    status: 422,
    zh: (f) => `残疾人证号末两位“${found(f)}”不是补发标记（B1、B2…）。请对照证件改正。`,
    en: (f) =>
      `The last two characters “${found(f)}” of the certificate number are not a reissue mark (B1, B2…).`,
  },
  'credit-code.empty': {
    status: 422,
    zh: () => '没有填写统一社会信用代码。请填写 18 位代码。',
    en: () => 'The credit code is empty. Give its 18 characters.',
  },
  'credit-code.length': {
    status: 422,
    zh: (f) => `统一社会信用代码应为 18 位，现有 ${f.length} 位。请对照证照改正。`,
    en: (f) => `A unified social credit code has 18 characters; this one has ${f.length}.`,
  },
  'credit-code.character': {
    status: 422,
    zh: (f) =>
      `统一社会信用代码第 ${at(f)} 位是“${found(f)}”，只能是数字或除 I、O、S、V、Z 外的字母。请改正该位。`,
    en: (f) =>
      `Character ${at(f)} of the credit code is “${found(f)}”; only digits and letters other than I, O, S, V, Z are used.`,
  },
  'credit-code.area': {
    status: 422,
    zh: (f) =>
      `统一社会信用代码第 3 至 8 位是行政区划代码，第 ${at(f)} 位“${found(f)}”不是数字。请改正该位。`,
    en: (f) =>
      `Characters 3 to 8 of the credit code are an area code; character ${at(f)}, “${found(f)}”, is no digit.`,
  },
  'credit-code.organisation-check': {
    status: 422,
    zh: (f) => `统一社会信用代码第 17 位“${found(f)}”与第 9 至 16 位的主体标识码不符。请逐位核对。`,
    en: (f) => `Character 17 of the credit code, “${found(f)}”, does not fit characters 9 to 16.`,
  },
  'credit-code.check': {
    status: 422,
    zh: (f) => `统一社会信用代码的校验码（第 18 位“${found(f)}”）与前 17 位不符。请逐位核对。`,
    en: (f) => `The check character of the credit code (position 18, “${found(f)}”) does not fit the others.`,
  },
  'workdays.unknown-year': {
    status: 422,
    zh: (f) =>
      `${f.year} 年的放假安排尚未收录（已收录 ${f.from} 至 ${f.to} 年），不能计算工作日。请更新节假日数据。`,
    en: (f) =>
      `The holidays of ${f.year} are not known here (known: ${f.from} to ${f.to}), so workdays cannot be counted. Update the holiday data.`,
  },
  'workdays.not-whole': {
    status: 422,
    zh: (f) => `工作日数“${f.value}”不是整数。`,
    en: (f) => `“${f.value}” is not a whole number of workdays.`,
  },
} satisfies ProblemWords
