/** What a person's other benefits do to a programme, as sentences with the clause they stand on. */
import { relations } from '#catalogue'
import { formatYuan, type Words } from '#kernel'
import { type Beside, excludes, otherThan } from '#needs'
import type { Decision } from '#policy'
import type { BesideLine } from '#web'
import type { Cite } from './clauses.ts'
import { programmeWords } from './offered.ts'

/** Effects on one programme; those that stand against a confirmation first. */
export const besideLines = (
  besides: readonly Beside[],
  { programme, cite }: { readonly programme: string; readonly cite: Cite },
): readonly BesideLine[] =>
  besides
    .filter((beside) => beside.programme === programme)
    .map((beside) => lineOf(beside, cite))
    .toSorted((a, b) => Number(b.asks) - Number(a.asks))

export const lineOf = (beside: Beside, cite: Cite): BesideLine => ({
  says: sayBeside(beside),
  clauses: beside.relation.because.map(cite),
  asks: beside.had && excludes(beside),
})

/** The benefit may be one of elsewhere, which the relation names. */
const nameOf = (id: string): Words =>
  relations.find((relation) => relation.of === id && relation.outside)?.outside ?? programmeWords(id)

function sayBeside(beside: Beside): Words {
  const [other, own] = [nameOf(otherThan(beside)), programmeWords(beside.programme)]
  const { words } = beside.relation
  const becomes = sayBecomes(beside)
  return beside.had
    ? {
        zh: `已享受“${other.zh}”：${words.zh}。“${own.zh}”${becomes.zh}。`,
        en: `Already has “${other.en}”: ${words.en}. “${own.en}” ${becomes.en}.`,
      }
    : {
        zh: `也符合“${other.zh}”，如果享受：${words.zh}。“${own.zh}”${becomes.zh}。`,
        en: `Is also entitled to “${other.en}”. If it is taken up: ${words.en}. “${own.en}” ${becomes.en}.`,
      }
}

function sayBecomes({ was, now }: { readonly was: Decision; readonly now: Decision }): Words {
  if (now.verdict === 'no') return { zh: '不再享受', en: 'is then not had' }
  if (now.verdict === 'unknown')
    return { zh: '是否享受，要先确定保留哪一项', en: 'is open until it is settled which one stays' }
  if (was.verdict !== 'yes') return { zh: '因此也可以享受', en: 'can be had for that reason' }
  return now.amountFen === null
    ? { zh: '的金额要重新核定', en: 'has to be computed again' }
    : { zh: `应为 ${formatYuan(now.amountFen)} 元`, en: `comes to ${formatYuan(now.amountFen)} yuan` }
}
