/** Populations with a name: their figures are what an official document states, the rest is our assumption. */
import { areaCode, day } from '#kernel'
import type { PopulationSpec } from './columns.ts'

/**
 * Yangjiang at the end of 2020. The four quotas are stated in the plan (chapter 1, section 1); the number of certificate
 * holders is not, and is our assumption.
 */
const yangjiang2020: PopulationSpec = {
  area: areaCode('4417'),
  people: 82_400,
  seed: 2020,
  on: day('2020-12-31'),
  quotas: { dibao: 10_641, tekun: 3_194, livingSubsidy: 17_722, nursingSubsidy: 35_743 },
}

export const presets = { 'yangjiang-2020': yangjiang2020 } as const satisfies Record<string, PopulationSpec>

export type Preset = keyof typeof presets

export const isPreset = (name: string): name is Preset => Object.hasOwn(presets, name)
