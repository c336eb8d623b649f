/** Forms that change something, and the buttons that send them. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'

type FormFacts = {
  readonly action: string
  readonly children: ReactNode
  readonly files?: boolean
  readonly className?: string
}

/** Sends a deed. `action` is always said, so that a `#field` of a clicked error link is not kept. */
export function DeedForm({ action, children, files = false, className }: FormFacts) {
  const { link, once } = useReader()
  return (
    <form
      method="post"
      action={link(action)}
      className={className}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
    >
      <input type="hidden" name="once" value={once} />
      {children}
    </form>
  )
}

/** Asks for another view of the same thing; changes nothing, so its answer has an address one can share. */
export function AskForm({ action, children, className }: Omit<FormFacts, 'files'>) {
  const { link } = useReader()
  return (
    <form method="get" action={link(action)} className={className} noValidate>
      {children}
    </form>
  )
}

type ButtonFacts = {
  readonly children: ReactNode
  readonly tone?: 'main' | 'quiet' | 'warn'
  readonly name?: string
  readonly value?: string
}

export const Button = ({ children, tone = 'main', name, value }: ButtonFacts) => (
  <button type="submit" className={`btn btn-${tone}`} name={name} value={value}>
    {children}
  </button>
)

/** A link that is the next step. */
export function StepLink({
  to,
  children,
  tone = 'main',
}: {
  to: string
  children: ReactNode
  tone?: 'main' | 'quiet'
}) {
  const { link } = useReader()
  return (
    <a className={`btn btn-${tone}`} href={link(to)}>
      {children}
    </a>
  )
}
