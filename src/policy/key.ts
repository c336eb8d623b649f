/** Structural keys: two grounded conditions with the same key select the same people, so work can be shared. */
import type { Ground } from './ground.ts'
import type { GroundAmount, Money } from './pay.ts'

export function keyOf(ground: Ground): string {
  switch (ground.kind) {
    case 'all':
    case 'any':
      return `${ground.kind}(${ground.of.map(keyOf).join(' ')})`
    case 'not':
      return `not(${keyOf(ground.of)})`
    case 'count':
      return `count(${keyOf(ground.of)} ${ground.from}..${ground.to})`
    case 'sum':
    case 'range':
    case 'days':
      return `${ground.kind}(${ground.fact.key} ${ground.from}..${ground.to})`
    case 'holds':
      return `${ground.fact.key}=${ground.is}`
    case 'among':
      return `${ground.fact.key}∈${ground.values.join()}`
    case 'has':
      return `${ground.fact.key}∋${ground.how}:${ground.values.join()}`
    case 'open':
      return 'open'
  }
}

const keyOfMoney = (value: Money) => (typeof value === 'number' ? String(value) : `open:${value.id}`)

export function keyOfAmount(amount: GroundAmount | null): string {
  if (amount === null) return 'none'
  switch (amount.kind) {
    case 'flat':
      return `flat ${amount.per} ${keyOfMoney(amount.value)}`
    case 'by-case':
      return `cases ${amount.per} ${amount.cases
        .map(({ when, value }) => `${when === 'otherwise' ? when : keyOf(when)}→${keyOfMoney(value)}`)
        .join('; ')}`
    case 'top-up':
      return `top-up ${amount.per} ${amount.from.key} ${keyOfMoney(amount.to)}`
    case 'share': {
      const cap = amount.cap === null ? 'all' : keyOfMoney(amount.cap)
      return `share ${amount.per} ${amount.of.key} ${keyOfMoney(amount.percent)} ${cap}`
    }
    case 'in-kind':
      return 'in-kind'
  }
}
