/** Texts that must not change unnoticed: compared with the file in the repository, or written when asked to. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

const root = dirname(import.meta.dirname)

/** `name`: a path in the repository. `GOLDEN=write` writes; the difference in the commit is the review. */
export function golden(name: string, text: string): void {
  const file = join(root, name)
  if (process.env.GOLDEN === 'write') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file), `${name} is missing; npm run golden writes it`).toBe(true)
  expect(text, `${name} changed; if that is meant, npm run golden and review the difference`).toBe(
    readFileSync(file, 'utf8'),
  )
}
