/** Findings in words. */
import { expect, test } from 'vitest'
import { sayFinding } from './say-finding.ts'

const beside = { beside: 'tekun-support', with: 'nursing-subsidy' }

test('a finding beside another benefit says how much, why and by which clause', () => {
  const { zh, en } = sayFinding({ rule: 'over-together', facts: { ...beside, differenceFen: 23_500 } })
  expect(zh).toBe(
    '另有待遇，可能多发 235.00 元：纳入特困人员供养的，不享受残疾人两项补贴（《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》二（四）政策衔接）',
  )
  expect(en).toMatch(
    /^Over-paid beside another benefit \(235\.00 yuan\): Who is in tekun support .*Part 2 \(4\)/,
  )
})

test('a finding without a known difference says none, and another finding is said as ever', () => {
  expect(sayFinding({ rule: 'choose-together', facts: { ...beside, differenceFen: null } }).zh).not.toContain(
    '元',
  )
  expect(sayFinding({ rule: 'account-missing', facts: beside })).toEqual({
    zh: '没有银行账号',
    en: 'No bank account',
  })
  expect(sayFinding({ rule: 'over-together', facts: { beside: 'gone' } }).zh).toBe('另有待遇，可能多发')
})
