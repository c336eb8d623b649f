/** `cases rebuild`: rows and tasks of cases written again from their histories where they differ. */
import { type CaseKey, casesAmiss, rebuildCase } from '#cases'
import { caseWorld } from '#supervision'
import type { DataVerb } from '../verb.ts'

type Amiss = CaseKey & { readonly differs: readonly string[] }

export const casesRebuild: DataVerb = {
  name: 'cases rebuild',
  usage: '',
  summary: 'rows and tasks of cases are written again from their histories where they differ',
  needs: 'database',
  async run(_typed, { inScope, clock }) {
    const world = caseWorld(clock)
    const rebuilt = await inScope(async (tx) => {
      const amiss: Amiss[] = []
      for await (const one of casesAmiss(tx, world)) amiss.push(one)
      return amiss
    })
    for (const key of rebuilt) await inScope((tx) => rebuildCase(tx, world, key))
    const lines = rebuilt.map(({ county, id, differs }) => `${county} ${id}  ${differs.join(' ')}`)
    return {
      json: { rebuilt },
      text: [`重建 ${rebuilt.length} 个事项 / ${rebuilt.length} cases rebuilt`, ...lines].join('\n'),
    }
  },
}
