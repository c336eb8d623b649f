/** A finding about the document: its sentence, its places, and that a person has taken note of it. */
import type { Words } from '#kernel'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed } from './plan-import-deed.tsx'
import type { CheckPlace } from './plan-import-value.tsx'

export type FindingLine = {
  /** Names the finding in addresses and forms. */
  readonly see: string
  readonly says: Words
  readonly standing: 'open' | 'settled' | 'noted'
  /** Lines it is about, the first few. */
  readonly lines: readonly number[]
  readonly notedBy?: string | undefined
}

type ItemFacts = { finding: FindingLine; place: CheckPlace; mayImport: boolean; see: string | undefined }

export function FindingItem({ finding, place, mayImport, see }: ItemFacts) {
  const { say, link } = useReader()
  const { standing, lines } = finding
  const tag = { open: words.findingOpen, noted: words.findingNoted, settled: words.findingSettled }[standing]
  const to = (line: number) =>
    `${link(paths.checkPlan(place.id, { view: place.view, see: finding.see }))}#${line === lines[0] ? 'here' : `L${line}`}`
  return (
    <li
      className={standing === 'open' ? undefined : 'finding-done'}
      aria-current={finding.see === see || undefined}
    >
      <p>
        <Tag tone={standing === 'open' ? 'warn' : 'good'}>{say(tag)}</Tag> {say(finding.says)}
        {finding.notedBy && (
          <span className="quiet">
            {' '}
            <Zh>{finding.notedBy}</Zh>
          </span>
        )}
      </p>
      <div className="finding-ways">
        {lines.map((line) => (
          <a key={line} href={to(line)}>
            {say(words.line(line))}
          </a>
        ))}
        {mayImport && standing === 'open' && (
          <Deed place={place} step="confirm" see={finding.see}>
            <button type="submit" className="as-link">
              {say(words.note)}
            </button>
          </Deed>
        )}
      </div>
    </li>
  )
}
