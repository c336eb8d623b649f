/** The ledger beside the lamp board, and the page that tells what of an uploaded one was taken in. */

import type { Words } from '#kernel'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { StepLink } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { ledgerWords as words } from '../words/ledger-page.ts'
import { LedgerUpload } from './ledger-forms.tsx'
import type { LedgerTaken } from './ledger-view.ts'
import { WatchPage } from './watch-page.tsx'

export function LedgerPage({ taken, problem }: { taken?: LedgerTaken; problem?: Words }) {
  const { say } = useReader()
  return (
    <WatchPage title={say(words.taken)} part="board" failed={problem !== undefined}>
      {problem && <ErrorSummary errors={[{ field: 'file', says: problem }]} />}
      <h1>{say(words.taken)}</h1>
      {taken ? <Taken taken={taken} /> : <LedgerUpload problem={problem} />}
      <p>
        <StepLink to={paths.supervision()} tone="quiet">
          {say(words.back)}
        </StepLink>
      </p>
    </WatchPage>
  )
}

function Taken({ taken: { rows, acted, again, refused } }: { taken: LedgerTaken }) {
  const { say, format } = useReader()
  const title = say(refused.length > 0 ? words.refused(format.count(refused.length)) : words.noneRefused)
  return (
    <>
      <p>{say(words.told(format.count(rows), format.count(acted), format.count(again)))}</p>
      <Notice tone={refused.length > 0 ? 'warn' : 'good'} title={title} id="told" />
      {refused.length > 0 && (
        <Table
          id="refused"
          caption={say(words.why)}
          captionUnseen
          rows={refused}
          rowKey={({ cell, says }) => cell + says.zh}
          columns={[
            { key: 'cell', head: say(words.cell), cell: ({ cell }) => cell },
            { key: 'why', head: say(words.why), cell: ({ says }) => say(says) },
          ]}
        />
      )}
    </>
  )
}
