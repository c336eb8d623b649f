/** Words of the desk for what-if: names of dimensions, and what is wrong beside a field. */
import type { Words } from '#kernel'

export const mustBeNumber = (label: Words): Words => ({
  zh: `“${label.zh}”应为不小于零的数字`,
  en: `“${label.en}” must be a number of zero or more`,
})

export const dimensionWords: Readonly<Record<'county' | 'town' | 'age', Words>> = {
  county: { zh: '县（区）', en: 'County' },
  town: { zh: '乡镇（街道）', en: 'Town' },
  age: { zh: '年龄段', en: 'Age' },
}

export const noTown: Words = { zh: '所在乡镇不明', en: 'Town unknown' }
