/** A district's table of 24 tasks with deadlines from 2017 to 2020. The document does not say which district: it is cited, never named. */
import { source } from '#policy'

export const districtXiaokang = source({
  id: 'district-xiaokang',
  title: {
    zh: '加快推进残疾人小康进程重点任务分工及进度安排表',
    en: 'Division and schedule of key tasks to speed persons with disabilities towards moderate prosperity',
  },
  issuer: { zh: '某区（原文未载明区名）', en: 'A district (not named in the document)' },
  clauses: {
    annex: { zh: '附件', en: 'Annex', items: 24 },
  },
})
