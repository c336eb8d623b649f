/** The head of the checking page: what the plan is called, how far the checking has come, the file it came in, what was just done. */
import type { Words } from '#kernel'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { PlanLine } from './plan-import-list.tsx'
import { PlanStateTags } from './plan-import-list.tsx'

export const tellings = ['new', 'same', 'reread', 'accepted', 'published', 'saved'] as const
export type Telling = (typeof tellings)[number]

export type OriginalFile = {
  readonly sha256: string
  readonly name: string
  readonly format: string
  /** What could not be carried over into the text. */
  readonly warnings: readonly Words[]
}

export type CheckHeadView = {
  readonly plan: PlanLine
  readonly fileName: string
  /** The files this text came in, byte for byte. */
  readonly originals: readonly OriginalFile[]
  readonly told?: Telling | undefined
}

const toldWords = {
  new: words.toldNew,
  same: words.toldSame,
  reread: words.toldReread,
  accepted: words.toldAccepted,
  published: words.toldPublished,
  saved: words.toldSaved,
} as const

export function CheckHead({ head, title }: { head: CheckHeadView; title: string }) {
  const { plan, fileName, originals, told } = head
  const { say, link, format } = useReader()
  const warnings = originals.flatMap((file) => file.warnings)
  return (
    <header className="check-head">
      <h1>
        <Zh>{title}</Zh>
      </h1>
      <p className="check-progress">
        <PlanStateTags {...plan} /> <b>{say(words.progress(plan.tasksChecked, plan.tasks))}</b>
        <progress
          aria-label={say(words.progressHead)}
          max={Math.max(plan.tasks, 1)}
          value={plan.tasksChecked}
        />
        <span>{say(words.stillToCheck(plan.toCheck))}</span>
        <span>{say(words.openFindings(plan.openFindings))}</span>
      </p>
      <p className="quiet">
        <Zh>{say(words.takenBy(fileName, plan.takenBy, format.moment(plan.takenAt)))}</Zh>
        {originals.map(({ sha256, name, format: kind }) => (
          <span key={sha256}>
            {' '}
            <a href={link(paths.originalFile(plan.id, sha256))}>
              {say(words.download(kind))}
              <span className="unseen">
                {' '}
                <Zh>{name}</Zh>
              </span>
            </a>
          </span>
        ))}
      </p>
      {warnings.length > 0 && (
        <Notice tone="warn" title={say(words.warnings)} id="warnings">
          <ul>
            {warnings.map((warning) => (
              <li key={warning.zh}>{say(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {told && <Notice tone="good" title={say(toldWords[told])} id="told" />}
    </header>
  )
}
