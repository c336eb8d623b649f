/** Samples of a round: announced before the seed, drawn with it, and checked by drawing again. */
import type { Sample, SampleCheck } from '#evaluation'
import { DayInput } from '../parts/day-input.tsx'
import { Details } from '../parts/details.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm, StepLink } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sampleWords as words } from '../words/evaluation-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import type { SamplesView } from './evaluation-view.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'

export type Checked = { readonly sample: string; readonly check: SampleCheck }

type View = SamplesView & {
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

type OneFacts = { readonly sample: Sample; readonly view: View }

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

function DrawForm({ sample, view: { head, typed } }: OneFacts) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, `draw-${sample.id}`)
  const field = `seed-${sample.id}`
  return (
    <DeedForm action={paths.evaluationPart(head.id, 'sample/draw')}>
      <input type="hidden" name="sample" value={sample.id} />
      <TextInput
        id={field}
        name="seed"
        label={words.draw}
        value={said.seed}
        error={errorOf(errors, field)}
        autoComplete="off"
      />
      <Button>{say(words.drawButton)}</Button>
    </DeedForm>
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

function AnnounceForm({ view: { head, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'announce')
  return (
    <section className="panel">
      <h2 id="announce">{say(words.announce)}</h2>
      <DeedForm action={paths.evaluationPart(head.id, 'sample')}>
        {(['size', 'atLeast'] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            label={words[name]}
            value={said[name]}
            error={errorOf(errors, name)}
            numeric
            width="narrow"
            autoComplete="off"
          />
        ))}
        <TextInput
          name="seedSource"
          label={words.seedSource}
          hint={words.seedSourceHint}
          value={said.seedSource}
          error={errorOf(errors, 'seedSource')}
          width="full"
          autoComplete="off"
        />
        <DayInput
          name="seedOn"
          label={words.seedOn}
          typed={dayTyped(said, 'seedOn')}
          error={errorOf(errors, 'seedOn')}
        />
        <Button>{say(words.announce)}</Button>
      </DeedForm>
    </section>
  )
}
