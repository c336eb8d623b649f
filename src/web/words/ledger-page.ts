/** Words of the ledger of obligations as a workbook: out, in again, and what of it was refused. */
import type { StaffPhrases } from './phrases.ts'

export const ledgerWords = {
  title: { zh: '台账', en: 'Ledger' },
  download: { zh: '下载台账（Excel）', en: 'Download the ledger (Excel)' },
  asFiltered: { zh: '按当前筛选下载。', en: 'As it is narrowed down now.' },
  upload: { zh: '上传填好的台账', en: 'Upload the ledger filled in' },
  uploadLead: {
    zh: '在下载的台账里，只有“催办内容”和“备注”两栏可以填写。填了就记入办理过程；其他栏改了不算，会逐格告诉您。',
    en: 'Of the file you downloaded only the two columns to urge and to note can be filled in. What is filled in enters the history; any other change is refused, cell by cell.',
  },
  file: { zh: '台账文件（.xlsx）', en: 'The file (.xlsx)' },
  fileMissing: { zh: '请选择从这里下载的台账文件', en: 'Choose a ledger that was downloaded here' },
  button: { zh: '上传', en: 'Upload' },
  taken: { zh: '台账上传结果', en: 'What became of the ledger' },
  told: (rows: string, acted: string, again: string) => ({
    zh: `读到 ${rows} 行，办理 ${acted} 项；${again} 项以前已经办理，没有重复。`,
    en: `${rows} rows read, ${acted} actions taken; ${again} had been taken before and were not repeated.`,
  }),
  noneRefused: { zh: '没有不能接受的内容。', en: 'Nothing was refused.' },
  refused: (n: string) => ({ zh: `${n} 处没有接受`, en: `${n} places were refused` }),
  cell: { zh: '单元格', en: 'Cell' },
  why: { zh: '原因和办法', en: 'Why, and how to mend it' },
  back: { zh: '回到任务亮灯', en: 'Back to the lamp board' },
} satisfies StaffPhrases
