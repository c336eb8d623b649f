/** Every dated number of the catalogue: what some programme reads. */
import { type Parameter, parametersOf } from '#policy'
import { programmes } from './programmes.ts'

const read = programmes.flatMap(parametersOf).filter(({ unit }) => unit !== 'answer')

export const rates: readonly Parameter[] = [...new Map(read.map((rate) => [rate.id, rate])).values()]

export const findRate = (id: string): Parameter | undefined => rates.find((rate) => rate.id === id)
