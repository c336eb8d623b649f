/** The ledger beside the lamp board: downloaded, and uploaded filled in. */
import type { Words } from '#kernel'
import { Button, DeedForm } from '../parts/form.tsx'
import { FileInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { ledgerWords as words } from '../words/ledger-page.ts'
import type { BoardFilter } from './supervision-view.ts'

export function LedgerDownload({ filter }: { filter: BoardFilter }) {
  const { say, link } = useReader()
  return (
    <p>
      <a href={link(paths.ledger(filter))}>{say(words.download)}</a>{' '}
      <span className="quiet">{say(words.asFiltered)}</span>
    </p>
  )
}

export function LedgerUpload({ problem }: { problem?: Words | undefined }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2>{say(words.upload)}</h2>
      <p className="column">{say(words.uploadLead)}</p>
      <DeedForm action={paths.ledger()} files>
        <FileInput name="file" label={words.file} accept=".xlsx" error={problem} />
        <Button tone="quiet">{say(words.button)}</Button>
      </DeedForm>
    </section>
  )
}
