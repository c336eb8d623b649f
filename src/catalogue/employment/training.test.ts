/** Training and the first steps into work: what each plan asks of those who learn. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import { inShuozhou, inYangjiang, inZhangdian, withoutCertificate } from './people-at-work.ts'
import { graduateService } from './programmes/graduate-service.ts'
import { internshipSubsidy } from './programmes/internship-subsidy.ts'
import { practicalSkillTraining } from './programmes/practical-skill-training.ts'
import { skillUpgradingTraining } from './programmes/skill-upgrading-training.ts'
import { traineeshipSubsidy } from './programmes/traineeship-subsidy.ts'
import { vocationalTraining } from './programmes/vocational-training.ts'
import { vocationalTrainingSubsidy } from './programmes/vocational-training-subsidy.ts'

const { everybody, nobody } = openAnswers

describe('vocational training', () => {
  const learner = { ...inYangjiang, base: { ...inYangjiang.base, wants_training: true } }
  caseByCase(vocationalTraining, learner, [
    ['“able to work” is open (3.2.3)', {}, 'unknown', 'yangjiang-14.employable'],
    ['someone who does not wish to work', { wants_work: false }, 'no'],
    ['someone who does not want training', { wants_training: false }, 'no'],
  ])
  caseByCase(vocationalTraining, { ...learner, set: { 'yangjiang-14.employable': readingAnswer(0) } }, [
    ['read as an ability to work, in part', { work_ability: 'partial' }, 'yes'],
    ['read as an ability to work, lost', { work_ability: 'lost' }, 'no'],
    ['nobody has found out yet', {}, 'unknown', 'work_ability'],
  ])
  caseByCase(vocationalTraining, inShuozhou, [
    ['who wishes to work (box 3, 1)', {}, 'yes'],
    ['who does not', { wants_work: false }, 'no'],
    ['who has not said', { wants_work: null }, 'unknown', 'wants_work'],
  ])
  caseByCase(vocationalTraining, inZhangdian, [
    ['everybody with a certificate (2.3.3)', { wants_work: false }, 'yes'],
    ['nobody without', withoutCertificate, 'no'],
  ])
  caseByCase(vocationalTrainingSubsidy, inYangjiang, [
    ['the policy is elsewhere', {}, 'unknown', 'vocational-training-subsidy.qualifies'],
  ])
  caseByCase(skillUpgradingTraining, inShuozhou, [
    ['in a skilled post (box 3, 1)', { skilled_post: true }, 'yes'],
    ['in another', { skilled_post: false }, 'no'],
  ])
})

describe('a practical skill', () => {
  const rural = 'practical-skill-training.rural'
  caseByCase(practicalSkillTraining, inYangjiang, [
    ['who asks for it, in town too', { wants_training: true, residence: 'urban' }, 'yes'],
    ['who does not', { wants_training: false }, 'no'],
  ])
  caseByCase(practicalSkillTraining, inShuozhou, [
    ['the rural poor; what is poor is open', {}, 'unknown', 'shuozhou-13.poor'],
    ['in town', { residence: 'urban' }, 'no'],
  ])
  caseByCase(practicalSkillTraining, inZhangdian, [
    ['whether rural skills are for rural people only is open (2.3.3)', {}, 'unknown', rural],
  ])
  caseByCase(practicalSkillTraining, { ...inZhangdian, set: { [rural]: readingAnswer(0) } }, [
    ['read so: in the country', {}, 'yes'],
    ['read so: in town', { residence: 'urban' }, 'no'],
  ])
})

describe('internships, traineeships, graduates', () => {
  const intern = { ...inYangjiang.base, born: '2002-06-01', work_practice: 'internship' }
  const set = { 'internship-subsidy.term': everybody, 'internship-subsidy.qualifies': everybody }
  caseByCase(internshipSubsidy, { ...inYangjiang, base: intern, set }, [
    ['an intern of 20 (annex 15)', {}, 'yes'],
    ['16 today', { born: '2006-06-01' }, 'yes'],
    ['16 tomorrow', { born: '2006-06-02' }, 'no'],
    ['31 tomorrow', { born: '1991-06-02' }, 'yes'],
    ['31 today', { born: '1991-06-01' }, 'no'],
    ['a trainee is not an intern', { work_practice: 'traineeship' }, 'no'],
  ])
  caseByCase(internshipSubsidy, { ...inYangjiang, base: intern }, [
    ['the term is open', {}, 'unknown', 'internship-subsidy.term', 'internship-subsidy.qualifies'],
  ])
  const trainee = { ...inYangjiang.base, work_practice: 'traineeship' }
  caseByCase(traineeshipSubsidy, { ...inYangjiang, base: trainee }, [
    ['at 42, for no age is stated', {}, 'unknown', 'traineeship-subsidy.qualifies'],
    ['an intern', { work_practice: 'internship' }, 'no'],
  ])
  caseByCase(
    traineeshipSubsidy,
    { ...inYangjiang, base: trainee, set: { 'traineeship-subsidy.qualifies': nobody } },
    [['a place that does not offer it', {}, 'no']],
  )
  describe.each([inYangjiang, inShuozhou, inZhangdian])('graduates in $in', (place) => {
    caseByCase(graduateService, place, [
      ['with a college diploma', { highest_stage: 'college' }, 'yes'],
      ['with a doctorate', { highest_stage: 'postgraduate' }, 'yes'],
      ['from vocational secondary school', { highest_stage: 'secondary' }, 'no'],
      ['whose schooling is not recorded', { highest_stage: null }, 'unknown', 'highest_stage'],
    ])
  })
})
