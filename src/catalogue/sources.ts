/** Every plan and scheme the catalogue stands on. */
import type { Source } from '#policy'
import { certificateRules } from './sources/certificate-rules.ts'
import { districtXiaokang } from './sources/district-xiaokang.ts'
import { guofa201552 } from './sources/guofa-2015-52.ts'
import { linhe14 } from './sources/linhe14.ts'
import { shenzhenTasks } from './sources/shenzhen-tasks.ts'
import { shuozhou13 } from './sources/shuozhou13.ts'
import { yangjiang14 } from './sources/yangjiang14.ts'
import { zhangdian14 } from './sources/zhangdian14.ts'

export const sources: readonly Source[] = [
  guofa201552,
  certificateRules,
  shenzhenTasks,
  yangjiang14,
  shuozhou13,
  zhangdian14,
  districtXiaokang,
  linhe14,
]

export const findSource = (id: string): Source | undefined => sources.find((source) => source.id === id)
