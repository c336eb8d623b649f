/** The page for anything that went wrong: what, why in a full sentence, what now, and a code to quote. */
import type { Problem, ProblemWords, Words } from '#kernel'
import { isStaffPath } from './language.ts'
import { BenchPage } from './parts/bench-page.tsx'
import { StepLink } from './parts/form.tsx'
import { PortalPage } from './parts/portal-page.tsx'
import { paths } from './paths.ts'
import { useReader } from './reader.tsx'
import { troubleWords as words } from './words/trouble-page.ts'

export type TroubleStatus = ProblemWords[string]['status']

export type TroubleView = {
  readonly status: TroubleStatus
  readonly sentence: Words
  /** Only for what nobody foresaw. */
  readonly code?: string | undefined
}

/** The sentence of a problem; a code nobody has words for is our fault and told as such. */
export function troubleOf(problem: Problem, known: ProblemWords): TroubleView | undefined {
  const words = known[problem.code]
  if (!words) return undefined
  return { status: words.status, sentence: { zh: words.zh(problem.facts), en: words.en(problem.facts) } }
}

export function TroublePage(view: TroubleView) {
  const { say, path, staff } = useReader()
  const title = say(words[`title${view.status}`])
  if (isStaffPath(path) && staff)
    return (
      <BenchPage title={title}>
        <Trouble view={view} title={title} />
      </BenchPage>
    )
  return (
    <PortalPage title={title}>
      <Trouble view={view} title={title} />
    </PortalPage>
  )
}

function Trouble({ view, title }: { view: TroubleView; title: string }) {
  const { say, path } = useReader()
  const staff = isStaffPath(path)
  return (
    <div className="column">
      <h1>{title}</h1>
      <p className="lede">{say(view.sentence)}</p>
      {view.code && (
        <>
          <p className="trouble-code">{say(words.code(view.code))}</p>
          <p>{say(words.codeText)}</p>
        </>
      )}
      {view.status === 401 ? (
        <StepLink to={paths.signIn()}>{say(words.signIn)}</StepLink>
      ) : (
        <StepLink to={staff ? paths.glance() : paths.home()} tone="quiet">
          {say(staff ? words.glance : words.home)}
        </StepLink>
      )}
    </div>
  )
}
