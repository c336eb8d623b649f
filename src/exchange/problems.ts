/** The sentences for files and rows that cannot be taken over. */
import type { ProblemWords } from '#kernel'
import { documentProblems } from './document-problems.ts'
import { ledgerProblems } from './ledger-problems.ts'

export const exchangeProblems = {
  ...documentProblems,
  ...ledgerProblems,
  'import.old-excel': {
    status: 422,
    zh: ({ name }) =>
      `“${name}”是旧版 Excel（.xls）文件，不能读取。请在表格软件中另存为 .xlsx 或 CSV 后再导入。`,
    en: ({ name }) => `“${name}” is an old Excel file (.xls). Save it as .xlsx or CSV and import that.`,
  },
  'import.empty': {
    status: 422,
    zh: ({ name }) => `“${name}”里没有任何内容。请检查文件。`,
    en: ({ name }) => `“${name}” is empty. Check the file.`,
  },
  'import.no-headers': {
    status: 422,
    zh: ({ name }) =>
      `“${name}”前 20 行中没有找到表头。表头至少要有“姓名”和“身份证号”（或“残疾人证号”）。请补上表头后再导入。`,
    en: ({ name }) =>
      `No header row was found in the first 20 rows of “${name}”. It needs at least 姓名 and 身份证号 (or 残疾人证号). Add it and import again.`,
  },
  'import.twice': {
    status: 422,
    zh: ({ row }) => `与第 ${row} 行是同一个身份证号，只导入了第 ${row} 行。请删去多余的一行，或改正号码。`,
    en: ({ row }) =>
      `Row ${row} has the same identity number and was taken. Remove one of the two rows or correct the number.`,
  },
  'import.name-missing': {
    status: 422,
    zh: () => '没有填写姓名。请补填。',
    en: () => 'The name is missing. Fill it in.',
  },
  'import.rounded': {
    status: 422,
    zh: () => '号码在表格中存成了数字，末几位已经丢失。请把该列设为“文本”格式并重新填写完整号码。',
    en: () =>
      'The number was stored as a numeric cell and its last digits are lost. Format the column as text and enter the whole number again.',
  },
  'import.other-person': {
    status: 422,
    zh: () => '残疾人证号前 18 位与身份证号不同。请核对两个号码。',
    en: () =>
      'The first 18 characters of the certificate number differ from the identity number. Check both.',
  },
  'import.place': {
    status: 422,
    zh: ({ value }) =>
      `“${value}”在本次导入的地区内认不出县（区）或乡镇（街道），或有重名。请写明县（区）和乡镇（街道）的全称。`,
    en: ({ value }) =>
      `“${value}” names no county or town of the imported area, or more than one. Write the full names of county and town.`,
  },
  'import.bank-missing': {
    status: 422,
    zh: () => '填写了银行账号但没有开户行。请补填开户行。',
    en: () => 'An account number is given without its bank. Fill in the bank.',
  },
  'import.category': {
    status: 422,
    zh: ({ value }) => `“${value}”不是残疾类别。请填写视力、听力、言语、肢体、智力、精神或多重。`,
    en: ({ value }) =>
      `“${value}” is no category of disability. Give one of 视力, 听力, 言语, 肢体, 智力, 精神, 多重.`,
  },
  'import.category-missing': {
    status: 422,
    zh: () => '填写了残疾等级但没有残疾类别。请补填类别或残疾人证号。',
    en: () => 'A grade is given without a category. Fill in the category or the certificate number.',
  },
  'import.category-differs': {
    status: 422,
    zh: () => '残疾类别与残疾人证号第 19 位不符。请核对证件。',
    en: () => 'The category differs from character 19 of the certificate number. Check the certificate.',
  },
  'import.grade': {
    status: 422,
    zh: ({ value }) => `“${value}”不是残疾等级。请填写一级、二级、三级或四级。`,
    en: ({ value }) => `“${value}” is no grade. Give 一级, 二级, 三级 or 四级.`,
  },
  'import.grade-missing': {
    status: 422,
    zh: () => '填写了残疾类别但没有残疾等级。请补填等级或残疾人证号。',
    en: () => 'A category is given without a grade. Fill in the grade or the certificate number.',
  },
  'import.grade-differs': {
    status: 422,
    zh: () => '残疾等级与残疾人证号第 20 位不符。请核对证件。',
    en: () => 'The grade differs from character 20 of the certificate number. Check the certificate.',
  },
  'import.certificate-status': {
    status: 422,
    zh: ({ value }) => `“${value}”不是证件状态。请填写正常、冻结或注销。`,
    en: ({ value }) => `“${value}” is no state of a certificate. Give 正常, 冻结 or 注销.`,
  },
  'import.status-missing': {
    status: 422,
    zh: () => '表中有“证件状态”列，但这一行没有填写。请填写正常、冻结或注销。',
    en: () => 'The file has a column 证件状态, but this row leaves it empty. Give 正常, 冻结 or 注销.',
  },
  'import.certificate-number-missing': {
    status: 422,
    zh: () => '填写了残疾类别或等级，但既没有残疾人证号也没有证件状态，不知道是否发证。请补填其中一项。',
    en: () =>
      'Category or grade is given, but neither a certificate number nor its state, so nobody knows whether it was issued. Fill in one of them.',
  },
  'import.expires-before-issued': {
    status: 422,
    zh: () => '有效期早于发证日期。请核对两个日期。',
    en: () => 'The last day of validity lies before the day of issue. Check both days.',
  },
  'import.relief': {
    status: 422,
    zh: ({ value }) => `“${value}”看不出是否享受低保。请填写低保、低保边缘、特困或无。`,
    en: ({ value }) => `“${value}” does not say which relief is received. Give 低保, 低保边缘, 特困 or 无.`,
  },
  'import.choice': {
    status: 422,
    zh: ({ value, choices }) => `没有“${value}”这一选项。请填写：${choices}；不清楚的请留空。`,
    en: ({ value, choices }) => `“${value}” is not a choice. Give one of ${choices}, or leave it empty.`,
  },
  'import.number': {
    status: 422,
    zh: ({ value }) => `“${value}”不是整数。请填写数字，例如 3。`,
    en: ({ value }) => `“${value}” is not a whole number. Write digits, like 3.`,
  },
  'import.money': {
    status: 422,
    zh: ({ value }) => `“${value}”不是金额。请以元为单位填写，例如 680 或 680.50。`,
    en: ({ value }) => `“${value}” is not an amount. Write yuan, like 680 or 680.50.`,
  },
  'import.fact-misfit': {
    status: 422,
    zh: ({ value }) => `“${value}”超出了这一项可以填写的范围。请核对后改正。`,
    en: ({ value }) => `“${value}” is outside what this column may hold. Check and correct it.`,
  },
  'import.yes-no': {
    status: 422,
    zh: ({ value }) => `“${value}”看不出是或否。请填写是或否；不清楚的请留空。`,
    en: ({ value }) =>
      `“${value}” is neither yes nor no. Give 是 or 否, and leave it empty when nobody knows.`,
  },
  'import.residence': {
    status: 422,
    zh: ({ value }) => `“${value}”不是户口性质。请填写城镇或农村。`,
    en: ({ value }) => `“${value}” is no kind of residence. Give 城镇 or 农村.`,
  },
  'import.phone': {
    status: 422,
    zh: () => '联系电话应为 11 位手机号，或带区号的固定电话。请改正，多个号码只留一个。',
    en: () =>
      'The telephone number must be a mobile number of 11 digits or a fixed line with its area code. Keep one number only.',
  },
  'import.account': {
    status: 422,
    zh: () => '银行账号应为 8 至 30 位数字。请改正。',
    en: () => 'A bank account has 8 to 30 digits. Correct it.',
  },
  'import.day': {
    status: 422,
    zh: ({ value }) => `“${value}”不是日期。请写成 2020-12-31 的样子。`,
    en: ({ value }) => `“${value}” is not a date. Write it like 2020-12-31.`,
  },
} satisfies ProblemWords
