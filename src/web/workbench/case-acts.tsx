/** What an officer may do at a case: the usual step with its questions, the others as links, and what is not open and why. */
import { Details } from '../parts/details.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { bringsFiles, FormSections } from '../parts/form-sections.tsx'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { caseWords as words } from '../words/case-page.ts'
import { AnswerList } from './case-answers.tsx'
import type { ActView, CaseView, Kept } from './case-view.ts'

export function CaseActs({ view }: { view: CaseView }) {
  const { say } = useReader()
  const { chosen, kept } = view
  return (
    <div className="case-act">
      {kept && <KeptAnswers view={view} kept={kept} />}
      {chosen ? <ChosenAct view={view} chosen={chosen} /> : <p id="act">{say(words.nothingToDo)}</p>}
      <OtherActs view={view} />
    </div>
  )
}

function ChosenAct({ view, chosen }: { view: CaseView; chosen: ActView }) {
  const { say } = useReader()
  const { form, act, shown } = chosen
  return (
    <section className="panel">
      <h2 id="act">{say(words.act(chosen.words.zh, chosen.words.en))}</h2>
      <FurtherNote chosen={chosen} />
      <DeedForm action={paths.caseAct(view, act)} files={bringsFiles(form)}>
        <input type="hidden" name="seen" value={view.seen} />
        <input type="hidden" name="shown" value={shown.join(',')} />
        <FormSections form={form} level={3} />
        <Button>{say(chosen.words)}</Button>
      </DeedForm>
    </section>
  )
}

/** Said where a second step has come up: which questions are new. */
export function FurtherNote({ chosen: { further, form } }: { chosen: ActView }) {
  const { say } = useReader()
  if (further.length === 0) return null
  const all = form.sections.flatMap(({ questions }) => questions)
  return (
    <Notice tone="note" title={say(words.furtherTitle)} id="further">
      <p>{say(words.furtherText)}</p>
      <ul>
        {all
          .filter(({ at }) => further.includes(at))
          .map(({ at, label }) => (
            <li key={at}>
              <a href={`#${at}`}>{say(label)}</a>
            </li>
          ))}
      </ul>
    </Notice>
  )
}

function KeptAnswers({ view, kept }: { view: CaseView; kept: Kept }) {
  const { say } = useReader()
  if (kept.typed.length === 0) return null
  return (
    <Notice tone="note" title={say(words.keptTitle(kept.words.zh, kept.words.en))} id="kept">
      <p>{say(words.keptText)}</p>
      <AnswerList of={view} answers={kept.typed} />
    </Notice>
  )
}

function OtherActs({ view }: { view: CaseView }) {
  const { say, link, format } = useReader()
  const open = view.others.filter(({ refused }) => refused === null)
  const shut = view.others.filter(({ refused }) => refused !== null)
  return (
    <>
      {open.length > 0 && (
        <section>
          <h3 id="others">{say(words.others)}</h3>
          <ul className="other-acts">
            {open.map(({ act, words: says }) => (
              <li key={act}>
                <a className="btn btn-quiet" href={`${link(paths.caseOf(view, { act }))}#act`}>
                  {say(says)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shut.length > 0 && (
        <Details summary={say(words.notNow)}>
          <dl className="answers-told">
            {shut.map(({ act, words: says, refused }) => (
              <div key={act}>
                <dt>{say(says)}</dt>
                <dd>{refused && say(refused)}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
      {view.elsewhere.length > 0 && (
        <Details summary={say(words.elsewhere)}>
          <dl className="answers-told">
            {view.elsewhere.map(({ who, acts }) => (
              <div key={who.zh}>
                <dt>{say(who)}</dt>
                <dd>{format.list(acts.map(say))}</dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </>
  )
}
