/** Words of the ledger of policy documents. */
import type { StaffPhrases } from './phrases.ts'

export const documentsWords = {
  title: { zh: '政策文件台账', en: 'Policy documents' },
  lead: {
    zh: '文件印发是一回事，任务做到是另一回事，分两列列出。“任务落实”取自业务记录，不取自文件。',
    en: 'That a document is issued is one thing, that the task is delivered another; they stand in two columns. “Delivered” comes from records, never from the document.',
  },
  none: {
    zh: '还没有登记政策文件。打开规划的一项任务，可以看到任务文字要求制定哪些文件，并在那里登记。',
    en: 'No document is registered yet. Open a task of a plan: its page shows which documents its words ask for and registers them.',
  },
  document: { zh: '文件', en: 'Document' },
  task: { zh: '所属任务', en: 'Task' },
  noTask: { zh: '没有关联任务', en: 'tied to no task' },
  drafter: { zh: '起草单位', en: 'Drafted by' },
  due: { zh: '应出台日期', en: 'To be issued by' },
  issued: { zh: '印发', en: 'Issued' },
  notIssued: { zh: '尚未印发', en: 'not issued yet' },
  review: (on: string) => ({ zh: `${on}前评估清理`, en: `to be reviewed by ${on}` }),
  delivered: { zh: '任务落实', en: 'Delivered' },
  counts: (all: string, issued: string) => ({
    zh: `共 ${all} 件，已印发 ${issued} 件。`,
    en: `${all} documents, ${issued} issued.`,
  }),
} satisfies StaffPhrases

/** What records say of a task; never what was merely reported. */
export const saysWords = {
  done: { zh: '记录显示已做到', en: 'done by the records' },
  'under-way': { zh: '记录显示正在做', en: 'under way by the records' },
  'not-yet': { zh: '记录显示还没有做', en: 'not begun by the records' },
  unknown: { zh: '没有可以判断的记录', en: 'no records to tell' },
} satisfies StaffPhrases
