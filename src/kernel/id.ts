/** Identifiers: UUIDs that a compiler can tell apart. They are made by the platform, which owns clock and chance. */

/** A UUID of a named kind of thing: `Id<'person'>` is not `Id<'household'>`. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isId = (text: string): text is Id<never> => uuidPattern.test(text)
