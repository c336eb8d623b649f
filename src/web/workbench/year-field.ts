/** The year a page of supervision is of; this year unless one is asked for. */
import { z } from 'zod'
import type { Day } from '#kernel'

export const yearField = z.coerce.number('number').int('number').min(2000, 'number').max(2100, 'number')

export const yearAsked = ({ year }: { readonly year?: number | undefined }, today: Day): number =>
  year ?? Number(today.slice(0, 4))
