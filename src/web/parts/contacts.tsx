/** People to call. */
import type { PlainWords } from '#kernel'
import { useReader } from '../reader.tsx'

/** The number is what is dialled. */
export type Contact = { readonly name: PlainWords; readonly phone: string }

export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const { say } = useReader()
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.phone}>
          <span>{say(contact.name)}</span> <a href={`tel:${contact.phone}`}>{contact.phone}</a>
        </li>
      ))}
    </ul>
  )
}
