/** Words of the reports of a round. */
import type { StaffPhrases } from './phrases.ts'

export const reportWords = {
  lead: {
    zh: '报告里的每个数字都由锁定的数据生成，并与数据绑定；文字可以在 Word 或 WPS 里修改，改好后可以上传核对。',
    en: 'Every figure of a report comes from the frozen data and stays bound to it. Edit the words, then upload the file to check it.',
  },
  none: { zh: '还没有起草报告。', en: 'No report has been drafted yet.' },
  title: { zh: '标题', en: 'Title' },
  drafted: { zh: '起草时间', en: 'Drafted' },
  download: { zh: '下载（.docx）', en: 'Download (.docx)' },
  draft: { zh: '起草报告', en: 'Draft a report' },
  draftLead: {
    zh: '下面各项只有办公室知道，不填就不印。',
    en: 'Only the office knows these; what is left empty is not printed.',
  },
  number: { zh: '发文字号', en: 'Document number' },
  issuer: { zh: '署名单位', en: 'Issued by' },
  signedOn: { zh: '成文日期', en: 'Day of signing' },
  secrecy: { zh: '密级和保密期限', en: 'Secrecy' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  draftButton: { zh: '起草', en: 'Draft it' },
  recheck: { zh: '核对报告', en: 'Check a report' },
  recheckLead: {
    zh: '用今天的数据逐个核对；传上修改过的文件，还会指出哪些数字在文件里被改动、删除，哪些数字没有数据支持。',
    en: 'Each figure is held against today’s data. With the edited file, what was changed, deleted or added in it is named as well.',
  },
  which: { zh: '哪份报告', en: 'Which report' },
  file: { zh: '修改后的文件（可不传）', en: 'The edited file (optional)' },
  recheckButton: { zh: '核对', en: 'Check' },
  allSame: (n: string) => ({ zh: `${n} 个数字全部一致。`, en: `All ${n} figures agree.` }),
  differs: (same: string, amiss: string) => ({
    zh: `${same} 个数字一致，${amiss} 处需要核实。`,
    en: `${same} figures agree, ${amiss} want a look.`,
  }),
  moved: { zh: '数据已经变动', en: 'The data moved' },
  edited: { zh: '文件里改动了', en: 'Changed in the file' },
  removed: { zh: '文件里删除了', en: 'Deleted from the file' },
  unbound: { zh: '没有数据支持的数字', en: 'Numbers no data stand behind' },
  figure: { zh: '数据', en: 'Figure' },
  asDrafted: { zh: '起草时', en: 'As drafted' },
  now: { zh: '现在', en: 'Now' },
  inFile: { zh: '文件里', en: 'In the file' },
  gone: { zh: '已没有这个数据', en: 'no such figure any more' },
} satisfies StaffPhrases
