/** Who may know whom: the table of ARCHITECTURE.md, read by the lint configuration and by the test that plants violations. */

/** Folders that know neither clock, nor chance, nor database, nor machine. */
export const pureFolders = [
  'kernel',
  'standards',
  'policy',
  'forms',
  'process',
  'plandoc',
  'catalogue',
] as const

const languages = ['kernel', 'standards', 'policy', 'forms', 'process', 'plandoc'] as const
const pure = [...languages, 'catalogue'] as const

const domains = [
  ...pure,
  'platform',
  'access',
  'units',
  'parameters',
  'registry',
  'cases',
  'needs',
  'payments',
  'plans',
  'supervision',
  'indicators',
  'evaluation',
] as const

/** Each folder of `src/` with the doors it may go through. A folder that is not listed here does not pass the tests. */
export const mayImport = {
  kernel: [],
  standards: ['kernel'],
  policy: ['kernel', 'standards'],
  forms: ['kernel', 'standards', 'policy'],
  process: ['kernel', 'policy', 'forms'],
  plandoc: ['kernel', 'standards'],
  catalogue: languages,
  platform: ['kernel'],
  access: [...pure, 'platform'],
  units: [...pure, 'platform', 'access'],
  parameters: [...pure, 'platform', 'access'],
  registry: [...pure, 'platform', 'access'],
  cases: [...pure, 'platform', 'access', 'parameters', 'registry'],
  needs: [...pure, 'platform', 'access', 'parameters', 'registry'],
  payments: [...pure, 'platform', 'access', 'parameters', 'registry', 'needs'],
  plans: [...pure, 'platform', 'access', 'registry', 'cases', 'needs'],
  supervision: [...pure, 'platform', 'access', 'units', 'registry', 'cases', 'plans'],
  indicators: [...pure, 'platform', 'access', 'parameters', 'registry', 'needs', 'payments', 'plans'],
  evaluation: [
    ...pure,
    'platform',
    'access',
    'units',
    'parameters',
    'registry',
    'cases',
    'needs',
    'payments',
    'plans',
    'supervision',
    'indicators',
  ],
  exchange: domains,
  demo: [...domains, 'exchange'],
  web: [...domains, 'exchange'],
  desk: [...domains, 'exchange', 'web'],
  cli: [...domains, 'exchange'],
} as const satisfies Record<string, readonly string[]>

export type Folder = keyof typeof mayImport

export const folders = Object.keys(mayImport) as Folder[]
