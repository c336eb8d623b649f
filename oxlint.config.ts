/** The project's lint: the arrows between folders, purity, size, and the type-aware checks. */
import type { OxlintOverride } from 'oxlint'
import { defineConfig } from 'oxlint'
import { type Folder, folders, mayImport, pureFolders } from './arrows.ts'

/** Relative paths that climb out of a folder into a sibling, from any depth. */
const climbInto = (folder: string) =>
  ['..', '../..', '../../..', '../../../..'].flatMap((up) => [`${up}/${folder}`, `${up}/${folder}/**`])

const machine = ['node:*', 'kysely', 'pg', 'hono', 'react', 'react-dom/**', 'zod', '@electric-sql/**']

function arrowsOf(folder: Folder): OxlintOverride {
  const doors: readonly string[] = mayImport[folder]
  const isPure = (pureFolders as readonly string[]).includes(folder)
  const others = folders.filter((other) => other !== folder)
  return {
    files: [`src/${folder}/**`],
    excludeFiles: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['#*', '#*/**', ...doors.map((door) => `!#${door}`), ...others.flatMap(climbInto)],
              message: `${folder} may import only: ${doors.join(', ') || 'nothing'} (arrows.ts), and only through the door.`,
            },
            ...(isPure
              ? [{ group: machine, message: `${folder} is pure: no machine, no database, no framework.` }]
              : []),
          ],
        },
      ],
    },
  }
}

const purity: OxlintOverride = {
  files: pureFolders.map((folder) => `src/${folder}/**`),
  excludeFiles: ['**/*.test.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'Date',
        'process',
        'Buffer',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
        'crypto',
        'console',
      ].map((name) => ({ name, message: 'A pure folder has no clock, no chance and no machine.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
    ],
  },
}

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'react', 'jsx-a11y', 'oxc'],
  categories: { correctness: 'error' },
  ignorePatterns: ['node_modules', 'data', 'build', '.cache', '.planted'],
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: true }],
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true, IIFEs: false }],
    'max-params': ['error', { max: 3 }],
    'max-depth': ['error', { max: 4 }],
    complexity: ['error', { max: 20 }],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-console': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    // A written default is an answer for all other cases; a switch without one must name every case.
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // There is no `this` in this code, and spreading a text into its characters is what Chinese needs.
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/restrict-template-expressions': 'off',
    'typescript/no-unnecessary-type-assertion': 'error',
    'react/react-in-jsx-scope': 'off',
  },
  overrides: [
    ...folders.map(arrowsOf),
    purity,
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
      rules: { 'max-lines-per-function': 'off', 'typescript/no-non-null-assertion': 'off' },
    },
    {
      files: ['src/cli/**', 'bench/**', 'tests/*.ts', 'scripts/**', 'src/main.ts'],
      rules: { 'no-console': 'off' },
    },
  ],
})
