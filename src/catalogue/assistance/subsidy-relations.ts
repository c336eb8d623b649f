/** Clause 2.4 of the national scheme: beside which other benefits the two subsidies are not had. */
import { all, type Condition, cite, type Relation, relation } from '#policy'
import { livingAllowance, nursingAllowance, workInjuryCare } from '../facts/benefits.ts'
import { careOfParents } from '../facts/family.ts'
import { born } from '../facts/person.ts'
import * as relief from '../facts/relief.ts'
import { guofa201552 } from '../sources/guofa-2015-52.ts'

const connection = [cite(guofa201552, '2.4')] as const

/** Who is in tekun support has neither of the two subsidies. */
const tekunInstead = (subsidy: string) =>
  relation({
    kind: 'supersedes',
    of: 'tekun-support',
    with: subsidy,
    because: connection,
    shown: relief.status.is('tekun'),
    words: {
      zh: '纳入特困人员供养的，不享受残疾人两项补贴',
      en: 'Who is in tekun support has neither of the two subsidies',
      easy: '有特困供养，就不再领这笔补贴',
    },
  })

const workInjuryInstead = (subsidy: string) =>
  relation({
    kind: 'supersedes',
    of: workInjuryCare.key,
    outside: workInjuryCare.label,
    with: subsidy,
    because: connection,
    shown: workInjuryCare.holds,
    words: {
      zh: '领取工伤保险生活护理费的，不享受残疾人两项补贴',
      en: 'Who has the care allowance of work-injury insurance has neither of the two subsidies',
      easy: '领工伤护理费，就不再领这笔补贴',
    },
  })

/** Only the living subsidy: an orphan may have the nursing subsidy as well. */
const orphanInstead = relation({
  kind: 'supersedes',
  of: 'orphan-basic-living',
  with: 'living-subsidy',
  because: connection,
  shown: all(born.ageBelow(18), careOfParents.is('orphan')),
  words: {
    zh: '享受孤儿基本生活保障的残疾儿童，不享受困难残疾人生活补贴',
    en: 'A child with the basic living money of orphans does not have the living subsidy',
    easy: '领孤儿生活费的孩子，不再领生活补贴',
  },
})

/** Of a welfare allowance of old age, injury on duty or retired cadres and the subsidy of the same kind, the higher one. */
const higherOf = (elsewhere: { key: string; label: Relation['words']; holds: Condition }, subsidy: string) =>
  relation({
    kind: 'not-together',
    prefer: 'higher',
    of: elsewhere.key,
    outside: elsewhere.label,
    with: subsidy,
    because: connection,
    shown: elsewhere.holds,
    words: {
      zh: '与老年、因公致残、离休等同类福利性补贴（津贴），择高申领其中一类',
      en: 'Of this and a welfare allowance of the same kind (old age, injury on duty, retired cadres) the higher one',
      easy: '和别的同样的补贴，只能领钱多的那一个',
    },
  })

export const subsidyRelations: readonly Relation[] = [
  tekunInstead('living-subsidy'),
  tekunInstead('nursing-subsidy'),
  workInjuryInstead('living-subsidy'),
  workInjuryInstead('nursing-subsidy'),
  orphanInstead,
  higherOf(livingAllowance, 'living-subsidy'),
  higherOf(nursingAllowance, 'nursing-subsidy'),
]
