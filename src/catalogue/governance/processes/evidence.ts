/** What a report stands on: a document that is attached, or a record the system holds. A report without either is not taken. */
import { asks, several } from '#forms'
import { type Condition, oneOf } from '#policy'
import { own, plain, w } from './words.ts'

export const evidenceKind = oneOf({
  key: 'evidence_kind',
  ...own(plain('佐证材料', 'Evidence', '用什么证明')),
  values: {
    document: plain('附上文件', 'an attached document', '文件'),
    record: plain('系统中的记录', 'a record in the system', '系统里的记录'),
    both: plain('文件和系统记录', 'both', '文件和记录'),
  },
})

/** Its three questions; `shownIf` where evidence is not always to be had. */
export const evidence = (when: { readonly shownIf?: Condition } = {}) =>
  [
    asks(evidenceKind, when),
    several('evidence_files', {
      to: 'file',
      label: w('佐证文件', 'Documents'),
      shownIf: evidenceKind.oneOf('document', 'both'),
    }),
    several('evidence_records', {
      to: 'record',
      label: w('系统记录', 'Records'),
      hint: w('如指标数值、已登记的政策文件、发放记录', 'Figures, policy documents, pay runs'),
      shownIf: evidenceKind.oneOf('record', 'both'),
    }),
  ] as const
