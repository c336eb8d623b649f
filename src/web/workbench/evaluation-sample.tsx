/** Samples of a round: announced before the seed, drawn with it, and checked by drawing again. */
import type { Sample, SampleCheck } from '#evaluation'
import { Details } from '../parts/details.tsx'
import { StepLink } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sampleWords as words } from '../words/sample-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { AnnounceForm, DrawForm } from './evaluation-sample-forms.tsx'
import type { SamplesView } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

export type Checked = { readonly sample: string; readonly check: SampleCheck }

export type View = SamplesView & {
  readonly typed?: TypedForm | undefined
  readonly checked?: Checked | undefined
}

export function SamplesPage(view: View) {
  const { say } = useReader()
  const { head, samples, typed, checked } = view
  return (
    <EvaluationFrame head={head} part="sample" typed={typed}>
      {checked && <CheckNotice check={checked.check} />}
      <p className="column">{say(words.lead)}</p>
      {samples.map((sample) => (
        <One key={sample.id} sample={sample} view={view} />
      ))}
      <AnnounceForm view={view} />
    </EvaluationFrame>
  )
}

function CheckNotice({ check: { frame, draw } }: { check: SampleCheck }) {
  const { say } = useReader()
  const holds = frame && draw
  return (
    <Notice
      tone={holds ? 'good' : 'bad'}
      title={say(holds ? words.checkedWell : words.checkedBadly)}
      id="checked"
    >
      {!frame && <p>{say(words.frameDiffers)}</p>}
      {!draw && <p>{say(words.drawDiffers)}</p>}
    </Notice>
  )
}

export type OneFacts = { readonly sample: Sample; readonly view: View }

function One({ sample, view }: OneFacts) {
  const { say, format } = useReader()
  const { frame, frameSize, frameOn, frameDigest, seed, seedOn, seedSource, strata } = sample
  const size = Object.values(strata).reduce((sum, stratum) => sum + stratum.size, 0)
  return (
    <section>
      <h2 id={sample.id}>
        {say(words.size)} {format.count(size)}
      </h2>
      <SummaryList
        rows={[
          {
            name: say(words.frame),
            value: say(words.frameOf(frame, format.count(frameSize), format.day(frameOn))),
          },
          { name: say(words.digest), value: <code className="digest">{frameDigest}</code> },
          {
            name: say(words.seed),
            value:
              seed === null ? (
                <Zh>{say(words.seedAwaited(format.day(seedOn), seedSource))}</Zh>
              ) : (
                <code className="digest">{seed}</code>
              ),
          },
        ]}
      />
      <Details summary={say(words.strata)}>
        <Strata sample={sample} />
      </Details>
      {seed === null ? <DrawForm sample={sample} view={view} /> : <Drawn sample={sample} view={view} />}
    </section>
  )
}

function Strata({ sample: { id, strata } }: { sample: Sample }) {
  const { say, format } = useReader()
  return (
    <Table
      id={`strata-${id}`}
      caption={say(words.strata)}
      captionUnseen
      rows={Object.entries(strata)}
      rowKey={([name]) => name}
      columns={[
        {
          key: 'stratum',
          head: say(words.stratum),
          cell: ([name]) => <code className="digest">{name}</code>,
        },
        { key: 'people', head: say(words.people), number: true, cell: ([, one]) => format.count(one.people) },
        { key: 'size', head: say(words.drawn), number: true, cell: ([, one]) => format.count(one.size) },
      ]}
    />
  )
}

function Drawn({ sample, view: { head } }: OneFacts) {
  const { say, link } = useReader()
  return (
    <>
      <p>
        <StepLink to={paths.evaluationPart(head.id, `sample/${sample.id}/people`)} tone="quiet">
          {say(words.list)}
        </StepLink>
      </p>
      <p>
        <a href={link(paths.evaluationPart(head.id, `sample/${sample.id}/frame`))}>{say(words.frameFile)}</a>
      </p>
      <p>
        <a href={link(`${paths.evaluationPart(head.id, 'sample', { check: sample.id })}#checked`)}>
          {say(words.check)}
        </a>
      </p>
    </>
  )
}
