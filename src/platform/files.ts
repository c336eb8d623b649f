/** Files of the service under its data directory: written whole or not at all, never outside of it. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { refuse } from '#kernel'

export type Files = {
  /** Writes the whole file, or leaves the old one untouched whatever happens meanwhile. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>
  /** The content, or undefined when there is no such file. */
  readonly find: (name: string) => Promise<Buffer | undefined>
  readonly remove: (name: string) => Promise<void>
  /** The full path, for programs that read it themselves. */
  readonly pathOf: (name: string) => string
}

export function openFiles(dataDirectory: string): Files {
  const root = resolve(dataDirectory, 'files')
  const pathOf = (name: string) => {
    const path = resolve(root, name)
    return path.startsWith(root + sep) ? path : refuse('platform.file-outside', { name })
  }
  return {
    pathOf,
    write: (name, content) => writeWhole(pathOf(name), content),
    find: async (name) => {
      try {
        return await readFile(pathOf(name))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  }
}

/** Beside the target, on the disk, then renamed over it. */
async function writeWhole(path: string, content: string | Uint8Array) {
  await mkdir(dirname(path), { recursive: true })
  const partial = join(dirname(path), `.${randomUUID()}`)
  const file = await open(partial, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(partial, path)
}
