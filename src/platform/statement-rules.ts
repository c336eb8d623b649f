/** Statements a cluster refuses or, worse, runs with another meaning; found in the text of migrations and stores. */

import type { PlacementList } from './placement.ts'

type StatementRule = { readonly name: string; readonly found: RegExp }

const volatile = String.raw`(?:now|clock_timestamp|statement_timestamp|random|gen_random_uuid)\s*\(`

/** Up to the end of the statement, template or string it stands in. */
const rest = '[^;`]*?'

const rules: readonly StatementRule[] = [
  {
    name: 'upsert with a moving value; write excluded.column',
    found: new RegExp(`do\\s+update\\s+set${rest}${volatile}`, 'i'),
  },
  {
    name: 'returning a moving value; bind it from the application',
    found: new RegExp(`\\breturning\\b${rest}${volatile}`, 'i'),
  },
  {
    name: 'update with chance; bind it from the application',
    found: new RegExp(`\\bupdate\\b[^;\`]*\\bset\\b${rest}(?:random|gen_random_uuid)\\s*\\(`, 'i'),
  },
  { name: 'restrictive policy', found: /\bas\s+restrictive\b/i },
  { name: 'merge; write insert … on conflict', found: /\bmerge\s+into\b/i },
  {
    name: 'setting not carried to other nodes; use set local',
    found: /\bset_config\s*\(/i,
  },
]

/** The list of an update up to its condition, with a county in it. */
const countySet = String.raw`\bset\b(?:(?!\bwhere\b|\bfrom\b)[^;\x60])*?\bcounty\s*=`

/** A row cannot move to another machine; directories and local tables may follow a person who moves. */
function countyChanged(text: string, placement: PlacementList): boolean {
  const updates = text.matchAll(new RegExp(`\\bupdate\\s+([a-z_]+\\.[a-z_]+)[^;\x60]*?${countySet}`, 'gi'))
  return (
    [...updates].some(([, table]) => placement[table ?? ''] === 'county') ||
    new RegExp(`\\bdo\\s+update\\s+${countySet}`, 'i').test(text)
  )
}

/** Names of the rules a text breaks. */
export const judgeStatements = (text: string, placement: PlacementList): string[] => [
  ...rules.filter(({ found }) => found.test(text)).map(({ name }) => name),
  ...(countyChanged(text, placement)
    ? ['county changed; insert in the new county and close the old row']
    : []),
]
