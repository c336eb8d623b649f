/** Every address of the site, typed: a link without its id does not compile. All without language; parts add it. */

type Query = Readonly<Record<string, string | number | undefined>>

/** A path with those of the query's fields that have a value. */
export function withQuery(path: string, query: Query): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(
    said.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return text ? `${path}?${text}` : path
}

/** What an officer may do to a pay run, as its address says it. */
export type PayRunStep = 'check' | 'settle' | 'approve' | 'send-back' | 'cancel' | 'export' | 'result'

/** What an officer may do to a plan that is being checked, as its address says it. */
export type PlanStep =
  | 'put-right'
  | 'confirm'
  | 'look'
  | 'take-back'
  | 'strike'
  | 'add-task'
  | 'accept'
  | 'publish'
  | 'read-again'

/** What an officer may do at a case beside acting on it. */
export type CaseStepName = 'claim' | 'release'

/** What may be written down of a budget line. */
export type BudgetStep = 'spend' | 'take-back' | 'result' | 'finding' | 'resolve'

type TaskKey = { readonly plan: string; readonly task: string }
/** Named apart from the questions of the process, which stand on the same page. */
type BeginCaseQuery = {
  readonly act?: string | undefined
  readonly case_about?: string | undefined
  readonly case_title?: string | undefined
}

type CaseKey = { readonly county: string; readonly id: string }
type PersonKey = { readonly county: string; readonly id: string }

/** The part of the plan's words that a citation leads to. */
export const clauseId = (at: string): string => `clause-${at}`

export const paths = {
  home: () => '/',
  benefits: () => '/benefits',
  benefitsAsk: (answers: Query = {}) => withQuery('/benefits/ask', answers),
  programmes: (query: Query = {}) => withQuery('/programmes', query),
  programme: (id: string, query: Query = {}) => withQuery(`/programmes/${id}`, query),
  plan: (
    filter: { field?: string | undefined; state?: string | undefined; standing?: string | undefined } = {},
  ) => withQuery('/plan', filter),
  /** The plan's own words; `at` is a place as citations name it: `3.1.2`, `annex-12`. */
  planText: (at?: string) => `/plan/text${at === undefined ? '' : `#${clauseId(at)}`}`,
  pledges: (year?: number) =>
    withQuery('/plan/pledges', { year: year === undefined ? undefined : String(year) }),
  survey: () => '/survey',
  publishedEvaluations: () => '/plan/evaluations',
  publishedEvaluation: (round: string) => `/plan/evaluations/${round}`,
  planIndicator: (no: string) => `/plan/indicators/${no}`,
  display: () => '/display',
  accessibility: () => '/accessibility',

  signIn: (next?: string) => withQuery('/staff/sign-in', { next }),
  signOut: () => '/staff/sign-out',
  signedOut: () => '/staff/signed-out',
  glance: () => '/staff',
  queue: (query: Query = {}) => withQuery('/staff/queue', query),
  caseOf: ({ county, id }: CaseKey, query: { act?: string | undefined; told?: string | undefined } = {}) =>
    withQuery(`/staff/cases/${county}/${id}`, query),
  caseAct: ({ county, id }: CaseKey, act: string) => `/staff/cases/${county}/${id}/acts/${act}`,
  caseStep: ({ county, id }: CaseKey, step: CaseStepName) => `/staff/cases/${county}/${id}/${step}`,
  caseFile: ({ county, id }: CaseKey, file: string) => `/staff/cases/${county}/${id}/files/${file}`,
  beginCase: (process: string, query: BeginCaseQuery = {}) => withQuery(`/staff/begin/${process}`, query),
  supervision: (query: Query = {}) => withQuery('/staff/supervision', query),
  superviseChosen: () => '/staff/supervision/chosen',
  assignPlan: () => '/staff/supervision/assign',
  circulars: () => '/staff/supervision/circulars',
  circular: ({ county, id }: CaseKey) => `/staff/supervision/circulars/${county}/${id}`,
  slips: (query: Query = {}) => withQuery('/staff/supervision/slips', query),
  documents: () => '/staff/supervision/documents',
  watchedTask: ({ plan, task }: TaskKey, query: Query = {}) =>
    withQuery(`/staff/supervision/tasks/${plan}/${encodeURIComponent(task)}`, query),
  taskStep: ({ plan, task }: TaskKey, step: 'link' | 'document') =>
    `/staff/supervision/tasks/${plan}/${encodeURIComponent(task)}/${step}`,
  yearPledges: (query: Query = {}) => withQuery('/staff/supervision/pledges', query),
  tellPledges: () => '/staff/supervision/pledges/publish',
  meetings: (query: Query = {}) => withQuery('/staff/supervision/meetings', query),
  meeting: ({ county, id }: CaseKey, query: Query = {}) =>
    withQuery(`/staff/supervision/meetings/${county}/${id}`, query),
  meetingStep: ({ county, id }: CaseKey, step: 'hold' | 'decide') =>
    `/staff/supervision/meetings/${county}/${id}/${step}`,
  budget: (query: Query = {}) => withQuery('/staff/supervision/budget', query),
  budgetLine: ({ county, id }: CaseKey, query: Query = {}) =>
    withQuery(`/staff/supervision/budget/${county}/${id}`, query),
  budgetStep: ({ county, id }: CaseKey, step: BudgetStep) =>
    `/staff/supervision/budget/${county}/${id}/${step}`,
  ledger: (query: Query = {}) => withQuery('/staff/supervision/ledger', query),
  tellStandings: (plan: string, query: Query = {}) => withQuery(`/staff/supervision/tell/${plan}`, query),
  board: (
    filter: { unit?: string | undefined; field?: string | undefined; state?: string | undefined } = {},
  ) => withQuery('/staff/plan', filter),
  plans: () => '/staff/plans',
  checkPlan: (id: string, query: Query = {}) => withQuery(`/staff/plans/${id}`, query),
  originalFile: (id: string, sha256: string) => `/staff/plans/${id}/originals/${sha256}`,
  planStep: (id: string, step: PlanStep) => `/staff/plans/${id}/${step}`,
  indicators: () => '/staff/indicators',
  indicator: (no: string, query: { area?: string | undefined } = {}) =>
    withQuery(`/staff/indicators/${no}`, query),
  stated: (query: { subject?: string | undefined; area?: string | undefined } = {}) =>
    withQuery('/staff/stated', query),
  evaluations: () => '/staff/evaluations',
  evaluation: (id: string, query: Query = {}) => withQuery(`/staff/evaluations/${id}`, query),
  evaluationPart: (id: string, part: string, query: Query = {}) =>
    withQuery(`/staff/evaluations/${id}/${part}`, query),
  waiting: (no: string, query: { area?: string | undefined; page?: number | undefined } = {}) =>
    withQuery(`/staff/indicators/${no}/waiting`, query),
  people: (
    query: {
      name?: string | undefined
      area?: string | undefined
      page?: number | undefined
      sort?: string | undefined
    } = {},
  ) => withQuery('/staff/people', query),
  person: ({ county, id }: PersonKey) => `/staff/people/${county}/${id}`,
  visit: ({ county, id }: PersonKey) => `/staff/people/${county}/${id}/benefits`,
  recordForm: ({ county, id, kind }: PersonKey & { kind: string }) =>
    `/staff/people/${county}/${id}/records/${kind}`,
  unmask: ({ county, id }: PersonKey) => `/staff/people/${county}/${id}/unmask`,
  sweeps: () => '/staff/sweeps',
  sweep: (
    id: string,
    query: {
      programme?: string | undefined
      verdict?: string | undefined
      state?: string | undefined
      area?: string | undefined
      page?: number | undefined
    } = {},
  ) => withQuery(`/staff/sweeps/${id}`, query),
  candidate: ({ county, id }: PersonKey) => `/staff/candidates/${county}/${id}`,
  confirm: ({ county, id }: PersonKey) => `/staff/candidates/${county}/${id}/confirm`,
  setAside: ({ county, id }: PersonKey) => `/staff/candidates/${county}/${id}/set-aside`,
  reopen: ({ county, id }: PersonKey) => `/staff/candidates/${county}/${id}/reopen`,
  found: (
    query: {
      area?: string | undefined
      programme?: string | undefined
      list?: string | undefined
      page?: number | undefined
    } = {},
  ) => withQuery('/staff/found', query),
  programmesFound: (query: { area?: string | undefined } = {}) => withQuery('/staff/found/programmes', query),
  doubted: (query: { area?: string | undefined; page?: number | undefined } = {}) =>
    withQuery('/staff/found/doubted', query),
  lapsing: (query: { area?: string | undefined; months?: number | undefined } = {}) =>
    withQuery('/staff/found/lapsing', query),
  foundPerson: ({ county, id }: PersonKey) => `/staff/found/${county}/${id}`,
  decideFound: ({ county, id }: PersonKey) => `/staff/found/${county}/${id}/decide`,
  units: (query: { unit?: string | undefined } = {}) => withQuery('/staff/units', query),
  renameUnit: () => '/staff/units/rename',
  meanUnits: () => '/staff/units/mean',
  numbers: (query: { parameter?: string | undefined } = {}) => withQuery('/staff/numbers', query),
  lists: () => '/staff/lists',
  buildList: (query: Query = {}) => withQuery('/staff/lists/build', query),
  savedList: (id: string) => `/staff/lists/saved/${id}`,
  saveList: () => '/staff/lists/save',
  exportList: () => '/staff/lists/export',
  whatIfs: () => '/staff/what-if',
  whatIf: (programme: string) => `/staff/what-if/programmes/${programme}`,
  whatIfDraft: (programme: string) => `/staff/what-if/programmes/${programme}/draft`,
  compareWhatIfs: () => '/staff/what-if/compare',
  savedWhatIf: (id: string) => `/staff/what-if/saved/${id}`,
  whatIfChange: (id: string) => `/staff/what-if/saved/${id}`,
  whatIfSave: () => '/staff/what-if/save',
  payRuns: () => '/staff/pay-runs',
  payRun: (id: string) => `/staff/pay-runs/${id}`,
  payRunStep: (id: string, step: PayRunStep) => `/staff/pay-runs/${id}/${step}`,
  bankFile: (id: string) => `/staff/pay-runs/${id}/bank-file`,
  failedLines: (id: string, query: { page?: number | undefined } = {}) =>
    withQuery(`/staff/pay-runs/${id}/failed`, query),
} as const
