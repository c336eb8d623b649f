/** Who is there to hear a reminder, read from the posts of the day. */
import { isInOffice, listOfficers, type Officer, offices, type Tx } from '#access'
import { type AreaCode, areaCode, type Day } from '#kernel'
import type { Wanted, WhoIsThere } from './remind.ts'

/** Whoever instructs is a leader: asked last, because the office that supervises is there to be reminded. */
const leading = 'plan:instruct'

/** One look-up or two for each different question of a round; the same unit is not looked up again. For the system only. */
export function thereByPosts(tx: Tx, on: Day): WhoIsThere {
  const asked = new Map<string, Promise<readonly string[]>>()
  return (wanted) => {
    const key = JSON.stringify(wanted)
    const known = asked.get(key) ?? look(tx, wanted, on)
    asked.set(key, known)
    return known
  }
}

async function look(tx: Tx, wanted: Wanted, on: Day): Promise<readonly string[]> {
  switch (wanted.level) {
    case 'claimer':
      return (await isInOffice(tx, wanted.staff, on)) ? [wanted.staff] : []
    case 'holder':
      return wanted.holder === ''
        ? nearest(await listOfficers(tx, { on, area: wanted.area }), wanted.duty)
        : named((await ofUnit(tx, wanted.holder, on)).filter(charged(wanted.duty)))
    case 'supervisor':
      return wanted.holder === ''
        ? []
        : named((await ofUnit(tx, wanted.holder, on)).filter(({ office }) => office === 'supervisor'))
    case 'office':
      return overseers(await listOfficers(tx, { on, area: wanted.area }), wanted.duties)
  }
}

/** A holder is `area:unit`; what is no unit (a person who applied) has no officers. */
async function ofUnit(tx: Tx, holder: string, on: Day): Promise<readonly Officer[]> {
  const [, area, unit] = /^(\d{2,12}):(.+)$/.exec(holder) ?? []
  return area === undefined || unit === undefined ? [] : listOfficers(tx, { on, area: areaCode(area), unit })
}

const charged =
  (duty: string | null) =>
  ({ office }: Officer): boolean =>
    duty === null || dutiesOf(office).includes(duty)

const dutiesOf = (office: string): readonly string[] =>
  Object.hasOwn(offices, office) ? offices[office as keyof typeof offices].duties : []

function overseers(officers: readonly Officer[], duties: readonly string[]): readonly string[] {
  const watching = duties.filter((duty) => duty !== leading)
  const found = watching.flatMap((duty) => nearest(officers, duty))
  if (found.length > 0) return [...new Set(found)]
  return duties.includes(leading) ? nearest(officers, leading) : []
}

/** Of those with the duty, whoever stands nearest; not the office of the whole province because a town has one. */
function nearest(officers: readonly Officer[], duty: string | null): readonly string[] {
  const fit = officers.filter(charged(duty))
  const area: AreaCode | undefined = fit[0]?.area
  return named(fit.filter((each) => each.area === area))
}

const named = (officers: readonly Officer[]): readonly string[] => [
  ...new Set(officers.map(({ staff }) => staff)),
]
