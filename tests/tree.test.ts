/** The tree stays readable: names, doors, first lines and sizes. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { folders } from '../arrows.ts'

const root = dirname(import.meta.dirname)
const source = join(root, 'src')
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
const code = files.filter((file) => /\.tsx?$/.test(file))
const shipped = code.filter((file) => !/\.test\.tsx?$/.test(file))
const lines = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n')
const present = folders.filter((folder) => files.some((file) => file.startsWith(`src/${folder}/`)))

const quantile = (numbers: readonly number[], q: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * q)]

test('every folder of src has a line in the table of arrows', () => {
  const found = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(found.map((entry) => entry.name).filter((name) => !folders.includes(name as never))).toEqual([])
})

test('every folder has one door and says what it is for', () => {
  const missing = present.flatMap((folder) =>
    ['README.md', 'index.ts'].map((name) => `src/${folder}/${name}`).filter((file) => !files.includes(file)),
  )
  expect(missing).toEqual([])
})

test('no file or folder is named after nothing', () => {
  const empty = /^(utils?|helpers?|common|misc|manager|services?|dto|impl|types)$/
  const named = (file: string) => file.split('/').some((part) => empty.test(basename(part, extname(part))))
  expect(files.filter(named)).toEqual([])
})

test('the first line of every file says what it is for', () => {
  expect(code.filter((file) => !lines(file)[0]?.startsWith('/** '))).toEqual([])
})

test('files stay small: median 60 lines, nine in ten at most 200', () => {
  const sizes = shipped.map((file) => lines(file).length)
  expect(sizes.length).toBeGreaterThan(50)
  expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(60)
  expect(quantile(sizes, 0.9)).toBeLessThanOrEqual(200)
})

test('SQL is owned: only a store, a view file or the platform writes it', () => {
  const statement = /\b(selectFrom|insertInto|updateTable|deleteFrom)\(/
  const owned = /\/(store[\w-]*|[\w-]*-store)\.ts$|^src\/platform\//
  expect(
    shipped.filter((file) => !owned.test(file) && lines(file).some((line) => statement.test(line))),
  ).toEqual([])
})
