/** What this officer may do to the run now, each act a form of its own. */
import type { ReactNode } from 'react'
import type { Words } from '#kernel'
import { Details } from '../parts/details.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm, StepLink } from '../parts/form.tsx'
import { FileInput, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { payRunWords as words } from '../words/pay-run-page.ts'
import type { PayRunView } from './pay-run.tsx'

type ActFacts = { readonly view: PayRunView }

export function PayRunActs({ view }: ActFacts) {
  const { say } = useReader()
  const may = new Set(view.may)
  if (view.may.length === 0 && !view.sameHand && !view.fingerprint) return <p>{say(words.nothingToDo)}</p>
  return (
    <div className="acts">
      {may.has('approve') && <Approve view={view} />}
      {may.has('check') && <Check view={view} />}
      {view.sameHand && <p className="panel">{say(words.sameHand)}</p>}
      {may.has('export') && <Export view={view} />}
      {view.fingerprint && <BankFile view={view} fingerprint={view.fingerprint} />}
      {may.has('result') && <Result view={view} />}
      {may.has('send-back') && (
        <WithReason view={view} step="send-back" title={words.sendBack} button={words.sendBackButton} />
      )}
      {may.has('cancel') && (
        <WithReason view={view} step="cancel" title={words.cancel} button={words.cancelButton} />
      )}
    </div>
  )
}

function Act({ id, title, children }: { id: string; title: Words; children: ReactNode }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id={id}>{say(title)}</h2>
      {children}
    </section>
  )
}

function Check({ view }: ActFacts) {
  const { say } = useReader()
  return (
    <Act id="check" title={words.check}>
      <DeedForm action={paths.payRunStep(view.id, 'check')}>
        <p>{say(words.checkText)}</p>
        <Button>{say(words.checkButton)}</Button>
      </DeedForm>
    </Act>
  )
}

/** Carries the figures the approver saw; the domain refuses when they have changed since. */
function Approve({ view: { id, toPay } }: ActFacts) {
  const { say, format } = useReader()
  if (!toPay) return null
  return (
    <Act id="approve" title={words.approve}>
      <DeedForm action={paths.payRunStep(id, 'approve')}>
        <input type="hidden" name="seenLines" value={toPay.lines} />
        <input type="hidden" name="seenFen" value={toPay.total} />
        <p>{say(words.approveText(format.count(toPay.lines), format.money(toPay.total)))}</p>
        <Button>{say(words.approveButton)}</Button>
      </DeedForm>
    </Act>
  )
}

function Export({ view }: ActFacts) {
  const { say } = useReader()
  return (
    <Act id="export" title={words.export}>
      <DeedForm action={paths.payRunStep(view.id, 'export')}>
        <p>{say(words.exportText)}</p>
        <Button>{say(words.exportButton)}</Button>
      </DeedForm>
    </Act>
  )
}

function BankFile({ view, fingerprint }: ActFacts & { fingerprint: string }) {
  const { say } = useReader()
  return (
    <Act id="bank-file" title={words.export}>
      <p>
        {say(words.fingerprint)}
        <br />
        <code className="fingerprint">{fingerprint}</code>
      </p>
      <StepLink to={paths.bankFile(view.id)} tone="quiet">
        {say(words.download)}
      </StepLink>
    </Act>
  )
}

function Result({ view }: ActFacts) {
  const { say } = useReader()
  return (
    <Act id="answer" title={words.result}>
      <DeedForm action={paths.payRunStep(view.id, 'result')} files>
        <FileInput
          name="file"
          label={words.resultFile}
          hint={words.resultHint}
          error={errorOf(view.errors, 'file')}
          accept=".csv,.txt,text/csv"
        />
        <Button>{say(words.resultButton)}</Button>
      </DeedForm>
    </Act>
  )
}

type ReasonAct = ActFacts & { step: 'send-back' | 'cancel'; title: Words; button: Words }

function WithReason({ view, step, title, button }: ReasonAct) {
  const { say } = useReader()
  const id = `${step}-reason`
  return (
    <Details summary={say(title)} open={errorOf(view.errors, id) !== undefined}>
      <DeedForm action={paths.payRunStep(view.id, step)}>
        <TextInput
          name="reason"
          id={id}
          label={words.reason}
          error={errorOf(view.errors, id)}
          width="full"
          autoComplete="off"
        />
        <Button tone="warn">{say(button)}</Button>
      </DeedForm>
    </Details>
  )
}
