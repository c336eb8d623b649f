/** What a table must obey so that the same schema runs embedded, on a server and on a cluster, and row rules hold. */
import type { Placement, PlacementList } from './placement.ts'
import type { Catalog, ForeignKey, Table } from './schema-catalog.ts'

export type SchemaFault = { readonly rule: SchemaRule; readonly at: string; readonly detail: string }

export type SchemaRule = keyof typeof rules

type Found = { readonly at: string; readonly detail: string }
type Rule = (catalog: Catalog, place: (table: string) => Placement | undefined) => readonly Found[]

const at = (where: string, detail = ''): Found => ({ at: where, detail })

const byCounty = (catalog: Catalog, place: (table: string) => Placement | undefined): Table[] =>
  catalog.tables.filter((table) => place(table.name) === 'county')

const rules = {
  'no primary key': ({ tables, keys }) =>
    tables
      .filter(({ name }) => !keys.some((key) => key.table === name && key.primary))
      .map(({ name }) => at(name)),

  'no county column': (catalog, place) =>
    byCounty(catalog, place)
      .filter((table) => {
        const county = table.columns.find((column) => column.name === 'county')
        return county?.type !== 'text' || !county.required || county.generated
      })
      .map(({ name }) => at(name, 'county text not null, not generated')),

  'key without county': (catalog, place) =>
    catalog.keys
      .filter((key) => place(key.table) === 'county' && !key.columns.includes('county'))
      .map((key) => at(key.table, `${key.name} (${key.columns.join(', ')})`)),

  'area not checked against county': (catalog, place) =>
    byCounty(catalog, place)
      .filter(({ columns }) => columns.some((column) => column.name === 'area'))
      .filter(
        ({ name }) => !catalog.checks.some((check) => check.table === name && tiesAreaToCounty(check.text)),
      )
      .map(({ name }) => at(name, 'check (county = left(area, 6))')),

  'foreign key the cluster refuses': ({ foreignKeys }, place) =>
    foreignKeys.flatMap((key) => {
      const why = whyRefused(key, place)
      return why === undefined ? [] : [at(key.table, `${key.name} to ${key.target}: ${why}`)]
    }),

  'trigger on a spread table': ({ triggers }, place) =>
    triggers.filter(({ table }) => place(table) !== 'local').map(({ table, name }) => at(table, name)),

  'rewrite rule': (catalog) => catalog.rules.map(({ table, name }) => at(table, name)),

  inheritance: ({ tables }) => tables.filter((table) => table.inherits).map(({ name }) => at(name)),

  'restrictive policy': ({ policies }) =>
    policies.filter((policy) => !policy.permissive).map(({ table, name }) => at(table, name)),

  'subquery in a policy': ({ policies }) =>
    policies.filter(({ text }) => /\bselect\b/i.test(text)).map(({ table, name }) => at(table, name)),

  'impure function in a policy': ({ policyFunctions }) =>
    policyFunctions
      .filter(
        (one) =>
          one.language !== 'sql' || one.volatility === 'v' || one.readsTable || /\bfrom\b/i.test(one.body),
      )
      .map((one) => at(one.table, `${one.policy} calls ${one.function}`)),

  'row security off': ({ tables }) =>
    tables
      .filter(({ secured, forced }) => !secured || !forced)
      .map(({ name }) => at(name, 'enable and force')),

  'no policy': ({ tables, policies }) =>
    tables
      .filter(({ name }) => !policies.some((policy) => policy.table === name))
      .map(({ name }) => at(name)),

  'definer function': ({ definers }) => definers.map(({ table }) => at(table)),

  'view with rights of its owner': ({ ownersViews }) =>
    ownersViews.map(({ table }) => at(table, 'with (security_invoker = true)')),

  'grant too wide': ({ openGrants }) =>
    openGrants.map(({ table, name, grantee }) => at(table, `${name} to ${grantee}`)),

  'time without zone': ({ tables }) =>
    tables.flatMap((table) =>
      table.columns
        .filter(({ type }) => type.startsWith('timestamp') && !type.endsWith('with time zone'))
        .map((column) => at(table.name, column.name)),
    ),
} as const satisfies Record<string, Rule>

const tiesAreaToCounty = (text: string) => /county = "?left"?\(area, 6\)/.test(text.replace(/::text/g, ''))

function whyRefused(key: ForeignKey, place: (table: string) => Placement | undefined): string | undefined {
  const [from, to] = [place(key.table), place(key.target)]
  if (from === 'county' && to === 'county') {
    const paired = key.columns.some((column, i) => column === 'county' && key.targetColumns[i] === 'county')
    if (!paired) return 'county must point to county'
    return key.onDelete === 'n' || key.onDelete === 'd' ? 'set null would empty county' : undefined
  }
  if (to === 'county') return 'only a table by county may point to one'
  if (to === 'local' && from !== 'local') return 'only a local table may point to one'
  return undefined
}

/** All faults against a placement list, tables it forgets and tables it invents included. Empty is good. */
export function judgeSchema(catalog: Catalog, list: PlacementList): (SchemaFault | UnplacedTable)[] {
  const place = (table: string): Placement | undefined => list[table]
  const unplaced = catalog.tables.filter(({ name }) => !place(name))
  const invented = Object.keys(list).filter((name) => !catalog.tables.some((table) => table.name === name))
  return [
    ...unplaced.map(
      ({ name }) => ({ rule: 'not placed', at: name, detail: 'add it to placement.ts' }) as const,
    ),
    ...invented.map((name) => ({ rule: 'placed but absent', at: name, detail: '' }) as const),
    ...ruleNames.flatMap((rule) => rules[rule](catalog, place).map((found) => ({ rule, ...found }))),
  ]
}

type UnplacedTable = {
  readonly rule: 'not placed' | 'placed but absent'
  readonly at: string
  readonly detail: string
}

const ruleNames = Object.keys(rules) as SchemaRule[]
