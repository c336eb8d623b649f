/** The lamp board: obligations in groups, how many have which lamp, and the list behind every number. */
import { groupings, obligationLamps, type Want, wants } from '#supervision'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { supervisionWords as words } from '../words/supervision-page.ts'
import { LedgerDownload, LedgerUpload } from './ledger-forms.tsx'
import { AssignForm } from './supervision-assign.tsx'
import { GroupTable } from './supervision-groups.tsx'
import { ObligationList } from './supervision-rows.tsx'
import type { BoardFilter, LampCounts, SupervisionView } from './supervision-view.ts'
import { WatchPage } from './watch-page.tsx'

export type Told = { readonly urged: number; readonly ended: number }

type Page = SupervisionView & {
  readonly told: Told | undefined
  readonly maySupervise: boolean
  /** Why a deed was not done. */
  readonly mistake?: 'none-chosen' | 'text-missing' | 'circular-incomplete' | undefined
}

const mistakes = {
  'none-chosen': words.noneChosen,
  'text-missing': words.textMissing,
  'circular-incomplete': words.circularIncomplete,
} as const

export function SupervisionPage(view: Page) {
  const { say, format } = useReader()
  const { told, mistake } = view
  return (
    <WatchPage title={say(words.title)} part="board">
      {mistake && <Notice tone="bad" title={say(mistakes[mistake])} id="mistake" />}
      {told && (
        <Notice
          tone="good"
          title={say(words.urged(format.count(told.urged), format.count(told.ended)))}
          id="told"
        />
      )}
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(view.own ? words.mineOnly : words.lead)}</p>
      <Lamps lamps={view.lamps} filter={view.filter} />
      {isEmpty(view.lamps) && !isNarrowed(view.filter) ? (
        <p>{say(words.nothingYet)}</p>
      ) : (
        <Board view={view} />
      )}
      {view.maySupervise && <Office view={view} />}
    </WatchPage>
  )
}

const isEmpty = (lamps: LampCounts) => Object.values(lamps).every((n) => n === 0)

const isNarrowed = (filter: BoardFilter) =>
  Object.entries(filter).some(([name, value]) => name !== 'by' && value !== undefined)

function Board({ view }: { view: Page }) {
  const { say, link } = useReader()
  const { filter } = view
  return (
    <>
      <Narrow view={view} />
      {isNarrowed(filter) && (
        <p>
          {say(words.narrowed)} <a href={link(paths.supervision({ by: filter.by }))}>{say(words.clear)}</a>
        </p>
      )}
      <Tabs
        label={say(words.by)}
        tabs={Object.entries(groupings).map(([by, says]) => ({
          to: paths.supervision({ ...filter, by }),
          label: say(says),
          current: by === filter.by,
        }))}
      />
      <GroupTable groups={view.groups} by={filter.by} />
      <ObligationList view={view} />
      <LedgerDownload filter={filter} />
    </>
  )
}

/** Every lamp that is lit, as a word and a number; each leads to its list. */
function Lamps({ lamps, filter }: { lamps: LampCounts; filter: BoardFilter }) {
  const { say, link, format } = useReader()
  const lit = obligationLamps.filter((lamp) => lamps[lamp] > 0)
  return (
    <section>
      <h2 id="lamps">{say(words.lamps)}</h2>
      <ul className="lamp-counts">
        {lit.map((lamp) => (
          <li key={lamp}>
            <a href={link(paths.supervision({ ...filter, want: undefined, lamp }))}>
              <LampTag lamp={lamp} /> <b>{format.count(lamps[lamp])}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Narrow({ view: { filter, plans } }: { view: Page }) {
  const all = { value: '', words: words.all }
  const { say } = useReader()
  const { plan, want, lamp: _, ...kept } = filter
  return (
    <AskForm action={paths.supervision()} className="filter">
      {Object.entries(kept).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {plans.length > 1 && (
        <SelectInput
          name="plan"
          label={words.plan}
          value={plan}
          options={[all, ...plans.map(({ id, title }) => ({ value: id, words: { zh: title, en: title } }))]}
        />
      )}
      <SelectInput
        name="want"
        label={words.want}
        value={want}
        options={[all, ...(Object.keys(wants) as Want[]).map((value) => ({ value, words: wants[value] }))]}
      />
      <Button tone="quiet">{say(words.show)}</Button>
    </AskForm>
  )
}

/** What only the committee's office does: assign, tell the public, look at circulars. */
function Office({ view }: { view: Page }) {
  const { say, link } = useReader()
  return (
    <>
      {view.plans.map(({ id, title }) => (
        <p key={id}>
          <a href={link(paths.tellStandings(id))}>{say(words.publish)}</a> <Zh>{title}</Zh>
        </p>
      ))}
      <AssignForm plans={view.assignable} />
      <LedgerUpload />
    </>
  )
}
