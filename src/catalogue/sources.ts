/** Every plan and scheme the catalogue stands on. */
import type { Source } from '#policy'
import { guofa201552 } from './sources/guofa-2015-52.ts'
import { linhe14 } from './sources/linhe14.ts'
import { yangjiang14 } from './sources/yangjiang14.ts'

export const sources: readonly Source[] = [guofa201552, yangjiang14, linhe14]

export const findSource = (id: string): Source | undefined => sources.find((source) => source.id === id)
