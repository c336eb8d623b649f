/** Words inside the questions of declared forms. */
import type { PlainPhrases } from './phrases.ts'

export const formParts = {
  optional: { zh: '（选填）', en: ' (optional)', easy: '（可以不填）' },
  neededIf: (zh: string, en: string, easy: string) => ({
    zh: `符合以下情形时必须填写：${zh}`,
    en: `Needed if: ${en}`,
    easy: `有这种情况要填：${easy}`,
  }),
  onlyIf: (zh: string, en: string, easy: string) => ({
    zh: `只在以下情形填写：${zh}`,
    en: `Only if: ${en}`,
    easy: `只有这种情况才填：${easy}`,
  }),
  pickNone: { zh: '请选择', en: 'Choose one', easy: '请选一个' },
  nothingToPick: {
    zh: '目前没有可选的内容。',
    en: 'There is nothing to choose from at present.',
    easy: '现在没有可以选的。',
  },
  attached: { zh: '已上传（取消勾选即不提交）', en: 'Uploaded (untick to leave out)', easy: '已经传上来的' },
  addFiles: { zh: '选择文件', en: 'Choose files', easy: '选文件' },
  filesHint: (kinds: string, megabytes: number) => ({
    zh: `可以一次选多个。格式：${kinds}；一次提交合计不超过 ${megabytes} 兆。`,
    en: `Several at once are fine. Kinds: ${kinds}; at most ${megabytes} MB in one submission.`,
    easy: `可以选几个文件。一共不要超过 ${megabytes} 兆。`,
  }),
  row: (each: string, eachEn: string, no: number) => ({
    zh: `${each} ${no}`,
    en: `${eachEn} ${no}`,
    easy: `${each} ${no}`,
  }),
  anotherRow: (each: string, eachEn: string) => ({
    zh: `再加一项：${each}`,
    en: `Add another: ${eachEn}`,
    easy: `再加一个${each}`,
  }),
  onRecord: { zh: '登记的内容', en: 'On record', easy: '我们记的是' },
  source: (source: string, sourceEn: string, day: string) => ({
    zh: `来源：${source}，${day}`,
    en: `Source: ${sourceEn}, ${day}`,
    easy: `从哪来的：${source}，${day}`,
  }),
  isRight: (label: string, labelEn: string) => ({
    zh: `登记的“${label}”是否正确`,
    en: `Is “${labelEn}” on record right?`,
    easy: `我们记的“${label}”对不对？`,
  }),
  right: { zh: '正确', en: 'This is right', easy: '对' },
  changed: { zh: '需要更正，填写如下', en: 'It is to be corrected, as follows', easy: '不对，改成：' },
  notKnown: { zh: '不清楚', en: 'I do not know', easy: '不知道' },
} satisfies PlainPhrases
