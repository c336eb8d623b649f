/** Every dated number of the catalogue. */
import type { Parameter } from '#policy'
import { livingSubsidyRate, nursingSubsidyRate } from './rates/two-subsidies.ts'

export const rates = [livingSubsidyRate, nursingSubsidyRate] as const satisfies readonly Parameter[]

export const findRate = (id: string): Parameter | undefined => rates.find((rate) => rate.id === id)
