/** What an elided name most likely stands for: `市教育、民政、卫健等部门`, `市应急管理局、商务局`. A suggestion, never the reading. */
import { isDepartment } from './unit-names.ts'
import { shortForms } from './unit-words.ts'

const placed = /^((?:[\u4e00-\u9fff]{2,6}?)?[省市区县州旗])(?=[\u4e00-\u9fff]{2})/

/** Bodies whose short name is their name. */
const whole = new Set(['残联', '妇联', '团委', '工会', '科协', '文联', '工商联', '红十字会', '编办'])

/** Fields that are commissions in cities and provinces; in counties and districts they are bureaus. */
const commissions = new Set(['卫健', '卫生健康', '发改', '发展改革', '民宗', '国资'])

/** Departments of the party committee. */
const ofParty: Readonly<Record<string, string>> = { 宣传: '委宣传部', 组织: '委组织部', 网信: '委网信办' }

function withEnding(field: string, place: string): string {
  const party = ofParty[field]
  if (party) return place + party
  if (whole.has(field)) return place + field
  if (place.endsWith('省')) return `${place}${field}${commissions.has(field) ? '委' : '厅'}`
  return `${place}${field}${commissions.has(field) && place.endsWith('市') ? '委' : '局'}`
}

/** The place the nearest name before it carries. */
function placesOf(names: readonly string[]): readonly string[] {
  let last = ''
  return names.map((name) => {
    last = placed.exec(name)?.[1] ?? last
    return last
  })
}

function completed(name: string, place: string): string | null {
  if (place === '') return null
  const own = name.startsWith(place) ? name.slice(place.length) : name
  if (shortForms.has(own) && (!whole.has(own) || own === name)) return withEnding(own, place)
  return own === name && isDepartment(name) && !placed.test(name) ? place + name : null
}

/** For each name of a list: the full name it may stand for, or null where it is written in full. */
export function completions(names: readonly string[]): readonly (string | null)[] {
  const places = placesOf(names)
  return names.map((name, i) => completed(name, places[i] ?? ''))
}
