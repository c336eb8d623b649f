/** Cases and budget lines as ends of links: known by county and id together. */
import type { CaseKey } from '#cases'
import type { Id } from '#kernel'

type Keyed = { readonly county: string; readonly id: string }

export const matterId = ({ county, id }: Keyed): string => `${county}/${id}`

export function matterKey(matter: string): CaseKey {
  const [county = '', id = ''] = matter.split('/')
  return { county, id: id as Id<'case'> }
}
