/** Disability and certificate of a person in the words of lists and pages. */

import type { Day, Words } from '#kernel'
import { sayValue } from '#policy'
import type { CertificateState } from '#web'
import { dayWords } from './dates-told.ts'
import { categories, grade } from './declared.ts'

type Disability = {
  readonly disability_categories?: readonly string[] | null | undefined
  readonly disability_grade?: number | null | undefined
}

const none: Words = { zh: '没有记录', en: 'not recorded' }

/** 肢体 二级; of a multiple disability its components too. */
export function disabilityWords({
  disability_categories: kinds,
  disability_grade: weight,
}: Disability): Words {
  if (!kinds || kinds.length === 0) return none
  const [kind, level] = [sayValue(categories, kinds), sayValue(grade, weight)]
  return { zh: `${kind.zh} ${level.zh}`, en: `${kind.en}, ${level.en}` }
}

type Certificate = {
  readonly certificate_status?: string | null | undefined
  readonly certificate_expires?: string | null | undefined
}

const states: Readonly<Record<string, CertificateState>> = {
  frozen: { says: { zh: '已冻结', en: 'Frozen' }, tone: 'warn' },
  withdrawn: { says: { zh: '已注销', en: 'Withdrawn' }, tone: 'bad' },
  none: { says: { zh: '未办理', en: 'Never issued' }, tone: 'plain' },
}

/** What the certificate is worth on a day. Unknown stays unknown: neither valid nor expired. */
export function certificateState(facts: Certificate, on: Day): CertificateState {
  const { certificate_status: status, certificate_expires: expires } = facts
  if (!status) return { says: none, tone: 'plain' }
  if (status !== 'issued') return states[status] ?? { says: { zh: status, en: status }, tone: 'plain' }
  if (!expires) return { says: { zh: '有效期没有记录', en: 'Validity not recorded' }, tone: 'warn' }
  const day = dayWords(expires as Day)
  if (expires < on) return { says: { zh: `已于${day.zh}到期`, en: `Expired on ${day.en}` }, tone: 'warn' }
  return { says: { zh: `有效，至${day.zh}`, en: `Valid until ${day.en}` }, tone: 'good' }
}
