/** Which documents the words of a task ask for that nobody registered yet and nobody said are none. */
import { type FoundDocument, findDocuments } from './find.ts'

/** How a person's word about found words is kept: they are no document of the register. */
export const foundId = (title: string): string => `words:${title}`

export const isFoundId = (id: string): boolean => id.startsWith('words:')

type Said = {
  /** Names of the policy documents tied to the task. */
  readonly registered: readonly string[]
  /** Ids of what a person refused for it. */
  readonly refused: readonly string[]
}

/** A vague name (具体政策措施) is met by any document of the task; another one by a document whose name holds it, or is held by it. */
export const documentsWanted = (
  task: Parameters<typeof findDocuments>[0],
  { registered, refused }: Said,
): FoundDocument[] =>
  findDocuments(task).filter(
    ({ title, vague }) =>
      !refused.includes(foundId(title)) &&
      !registered.some((name) => vague || name.includes(title) || title.includes(name)),
  )
