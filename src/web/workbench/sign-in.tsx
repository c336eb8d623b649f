/** Sign in, and signed out. What was typed as the account comes back after a mistake; the password never does. */
import type { Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm, StepLink } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { signInWords as words } from '../words/sign-in-page.ts'

export type DemoAccount = {
  readonly account: string
  readonly password: string
  readonly office: Words
  readonly areaName: string
}

export type SignInView = {
  readonly account?: string | undefined
  /** Where to go afterwards; already checked to be a page of this site. */
  readonly next?: string | undefined
  readonly errors: readonly FieldError[]
  /** Only in demo mode. */
  readonly demoAccounts: readonly DemoAccount[]
}

export function SignInPage({ account, next, errors, demoAccounts }: SignInView) {
  const { say } = useReader()
  return (
    <BenchPage title={say(words.title)} failed={errors.length > 0}>
      <div className="column sign-in">
        <ErrorSummary errors={errors} />
        <h1>{say(words.title)}</h1>
        <DeedForm action={paths.signIn()}>
          {next && <input type="hidden" name="next" value={next} />}
          <TextInput
            name="account"
            label={words.account}
            value={account}
            error={errorOf(errors, 'account')}
            autoComplete="username"
          />
          <TextInput
            name="password"
            label={words.password}
            type="password"
            error={errorOf(errors, 'password')}
            autoComplete="current-password"
          />
          <Button>{say(words.signIn)}</Button>
        </DeedForm>
        {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} />}
      </div>
    </BenchPage>
  )
}

function DemoAccounts({ accounts }: { accounts: readonly DemoAccount[] }) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="demo">{say(words.demoTitle)}</h2>
      <p>{say(words.demoText)}</p>
      <Table
        id="demo-table"
        caption={say(words.demoTitle)}
        captionUnseen
        rows={accounts}
        rowKey={(row) => row.account}
        columns={[
          { key: 'account', head: say(words.account), cell: (row) => <code>{row.account}</code> },
          { key: 'office', head: say(words.office), cell: (row) => `${say(row.office)} · ${row.areaName}` },
          { key: 'password', head: say(words.password), cell: (row) => <code>{row.password}</code> },
        ]}
      />
    </section>
  )
}

export function SignedOutPage() {
  const { say } = useReader()
  return (
    <BenchPage title={say(words.signedOut)}>
      <div className="column">
        <h1>{say(words.signedOut)}</h1>
        <p className="lede">{say(words.signedOutText)}</p>
        <StepLink to={paths.signIn()} tone="quiet">
          {say(words.again)}
        </StepLink>
      </div>
    </BenchPage>
  )
}
