/** A table of 33 tasks of Shenzhen. The document names the city (rows 4, 17, 23) but neither title, number, issuer nor date. */
import { source } from '#policy'

export const shenzhenTasks = source({
  id: 'shenzhen-tasks',
  title: {
    zh: '深圳市残疾人工作重点任务分工表（原文无标题）',
    en: 'Shenzhen table of key tasks for persons with disabilities (untitled in the document)',
  },
  issuer: { zh: '原文未载明', en: 'Not stated in the document' },
  clauses: {
    annex: { zh: '重点工作任务表', en: 'Table of key tasks', items: 33 },
  },
})
