/** For tests: what a programme answers one person after the other, each told by what differs from a base. */
import { expect, test } from 'vitest'
import { type AreaCode, areaCode, day } from '#kernel'
import { explain, type Facts, type Programme, type Verdict } from '#policy'

/** What is missing is named for those of whom the answer is unknown. */
export type Told = readonly [who: string, differs: Facts, verdict: Verdict, ...missing: readonly string[]]

type Asked = {
  readonly in: AreaCode
  readonly on: string
  readonly base: Facts
  /** How the place's office has answered open conditions, or set open numbers. */
  readonly set?: Readonly<Record<string, number>>
}

export function caseByCase(programme: Programme, asked: Asked, told: readonly Told[]): void {
  const settings = Object.entries(asked.set ?? {}).map(([parameter, value]) => ({
    parameter,
    in: asked.in,
    from: day('2000-01-01'),
    value,
  }))
  const area = areaCode(asked.in.padEnd(9, '0'))
  for (const [who, differs, verdict, ...missing] of told)
    test(`${programme.id}: ${who} → ${verdict}`, () => {
      const answer = explain(programme, { ...asked.base, ...differs }, { on: day(asked.on), area, settings })
      expect(answer.verdict).toBe(verdict)
      if (verdict === 'unknown') expect(answer.missing.map(({ id }) => id)).toEqual(missing)
    })
}

export const certified = {
  born: '1980-05-01',
  residence: 'rural',
  certificate_status: 'issued',
  certificate_expires: '2099-12-31',
  disability_categories: ['physical'],
  disability_grade: 2,
  relief_status: 'none',
} as const satisfies Facts
