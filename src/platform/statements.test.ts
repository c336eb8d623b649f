/** A migration file is cut where PostgreSQL would cut it. */
import { expect, test } from 'vitest'
import { splitStatements } from './statements.ts'

test('statements are cut at their semicolons, comments between them do not count', () => {
  expect(splitStatements('select 1; -- one;\n/* two; */ select 2;\n;\n-- the end;')).toEqual([
    'select 1',
    '-- one;\n/* two; */ select 2',
  ])
})

test.each([
  ['quoted text', `select 'a;b', 'it''s; fine'`],
  ['escaped text', String.raw`select E'it\'s; fine', e'\\'`],
  ['a quoted name', 'select "odd;""name"'],
  ['a dollar-quoted body', `do $$ begin perform 1; perform 'x'; end $$`],
  ['a tagged body with another inside', `do $a$ begin execute $b$ select 1; $b$; end $a$`],
  ['a line comment', 'select 1 -- not; here\n + 2'],
  ['a nested comment', 'select 1 /* a /* b; */ c; */ + 2'],
  ['a backslash that escapes nothing', String.raw`select 'C:\'`],
  ['a parameter that is no dollar quote', 'prepare p as select $1, a$b from t'],
])('%s keeps its semicolon', (_, statement) => {
  expect(splitStatements(`select 0;${statement};select 9`)).toEqual(['select 0', statement, 'select 9'])
})

test('a body or a comment that never ends is an error, not a statement', () => {
  expect(() => splitStatements('do $$ begin end')).toThrow('never closed')
  expect(() => splitStatements('select 1 /* open')).toThrow('never closed')
})

test('a function body of the SQL standard is refused, because its semicolons cannot be told from others', () => {
  const body = 'create function f() returns int begin atomic select 1; end;'
  expect(() => splitStatements(body)).toThrow('dollar quotes')
})
