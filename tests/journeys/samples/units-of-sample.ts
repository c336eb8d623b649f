/** The register of units of the sample site. */
import { day } from '#kernel'
import type { UnitsDesk, UnitsView } from '#web'

const health = { id: '4417:卫生健康局', name: '卫生健康局', short: ['卫健局', '卫健委'], isGroup: false }
const members = { id: '4417:残工委成员单位', name: '残工委成员单位', short: ['成员单位'], isGroup: true }

export const unitsSample: Omit<UnitsView, 'mayKeep' | 'typed' | 'errors'> = {
  place: '阳江市',
  units: [health, { id: '4417:民政局', name: '民政局', short: [], isGroup: false }, members],
  meanings: [{ written: '有关单位', units: ['民政局', '卫生健康局'] }],
  seen: {
    ...health,
    names: [
      {
        from: day('2010-01-01'),
        until: day('2019-01-31'),
        name: '卫生和计划生育局',
        short: ['卫计局', '卫计委'],
        document: '市编〔2019〕1号 机构改革方案',
      },
      {
        from: day('2019-02-01'),
        until: null,
        name: '卫生健康局',
        short: health.short,
        document: '市编〔2019〕1号 机构改革方案',
      },
    ],
    end: null,
    members: [],
    groups: ['残工委成员单位'],
  },
}

export const groupSample: typeof unitsSample = {
  ...unitsSample,
  seen: {
    ...members,
    names: [{ from: day('2010-01-01'), until: null, name: members.name, short: [], document: '名录' }],
    end: null,
    members: [
      { name: '民政局', from: day('2010-01-01'), to: null },
      { name: '扶贫办', from: day('2010-01-01'), to: day('2021-05-31') },
    ],
    groups: [],
  },
}

export const sampleUnitsDesk: UnitsDesk = {
  units: async () => unitsSample,
  renameUnit: async () => {},
  meanUnits: async () => {},
}
