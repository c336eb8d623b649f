/** What follows from what somebody has said: declared beside the facts, so that a conversation never asks it. */
import { all, any, doNotArise, type Follow, follow, not, usually } from '#policy'
import { adopted, guardianUnable } from './assistance/facts/family.ts'
import { vagrantOrBegging } from './assistance/facts/need.ts'
import { identityUnknown, motorWheelchair } from './assistance/facts/registration.ts'
import { leavingService } from './assistance/facts/service-status.ts'
import { noMutualCare } from './care/facts/family.ts'
import { athlete, wonPrize } from './culture/facts/athlete.ts'
import { wantsVocationalSchool } from './education/facts/need.ts'
import { cannotAttendSchool, examination, illiterate } from './education/facts/schooling.ts'
import { publicPost, wantsTraining } from './employment/facts/need.ts'
import { farmProject, massage, practice, skilledPost, worksOnline } from './employment/facts/work.ts'
import { disabledServiceman, injuredPolice } from './facts/armed-service.ts'
import { inInstitution } from './facts/benefits.ts'
import { categories, grade, status } from './facts/certificate.ts'
import { careOfParents, hasGuardian } from './facts/family.ts'
import { autism, severeMentalDisorder } from './facts/health.ts'
import { disabledMembers, livesAlone, workingMembers } from './facts/household.ts'
import { pension, unemployment } from './facts/insurance.ts'
import { born, isAdult } from './facts/person.ts'
import { highestStage, stage } from './facts/schooling.ts'
import { hardToEmploy, registeredUnemployed, wantsWork, workState } from './facts/work.ts'
import { cannotFundRenovation, dangerousHome } from './housing/facts/housing.ts'
import { mentalDisorder } from './insurance/facts/health.ts'
import { childbearing } from './rehabilitation/facts/childbearing.ts'
import { acquiredDisability, cerebralPalsy, lowEyesight, scoliosis } from './rehabilitation/facts/health.ts'
import { joinsTrainingOrWork, medicalForPost } from './rights/facts/need.ts'

const belowWorkingAge = born.ageBelow(16)
const atWork = workState.oneOf('employed', 'self-employed', 'flexible', 'public-post', 'auxiliary')

/** Certain by law or by the meaning of the words. */
const certain: readonly Follow[] = [
  ...doNotArise(status.is('none'), categories, grade),
  // Labour law: nobody under 16 may be employed, registered as unemployed or insured against it.
  follow(belowWorkingAge, workState, 'none'),
  ...doNotArise(
    belowWorkingAge,
    registeredUnemployed,
    hardToEmploy,
    wantsWork,
    unemployment,
    disabledServiceman,
    injuredPolice,
    leavingService,
  ),
  ...doNotArise(isAdult, careOfParents, adopted),
  follow(any(atWork, workState.is('retired')), registeredUnemployed, false),
  follow(workState.is('retired'), hardToEmploy, false),
  ...doNotArise(
    belowWorkingAge,
    massage,
    farmProject,
    worksOnline,
    skilledPost,
    publicPost,
    medicalForPost,
    practice,
  ),
  ...doNotArise(any(belowWorkingAge, workState.oneOf('none', 'retired')), massage, worksOnline, skilledPost),
  follow(dangerousHome.is('none'), cannotFundRenovation, false),
  follow(hasGuardian.fails, guardianUnable, false),
  follow(severeMentalDisorder.holds, mentalDisorder, true),
  follow(mentalDisorder.fails, severeMentalDisorder, false),
  follow(inInstitution.holds, livesAlone, false),
  follow(all(livesAlone.holds, status.is('issued')), disabledMembers, 1),
  follow(all(livesAlone.holds, workState.oneOf('none', 'retired')), workingMembers, 0),
]

const withoutIntellectualOrMental = not(categories.hasAny('intellectual', 'mental'))

/** Childhood, and age. */
const byAge: readonly Follow[] = [
  usually(born.ageBelow(12), highestStage, 'none'),
  usually(born.ageBelow(12), examination, 'none'),
  usually(born.ageBelow(12), wantsVocationalSchool, false),
  usually(belowWorkingAge, wantsTraining, false),
  usually(belowWorkingAge, joinsTrainingOrWork, false),
  usually(belowWorkingAge, illiterate, false),
  usually(any(belowWorkingAge, born.ageAtLeast(50)), childbearing, 'none'),
  usually(any(born.ageBelow(6), born.ageAtLeast(60)), athlete, false),
  usually(isAdult, cannotAttendSchool, false),
  usually(born.ageAtLeast(25), lowEyesight, false),
  usually(born.ageAtLeast(25), scoliosis, false),
  usually(born.ageAtLeast(40), wantsVocationalSchool, false),
  usually(born.ageAtLeast(40), practice, 'none'),
  usually(born.ageAtLeast(60), examination, 'none'),
  usually(born.ageAtLeast(60), publicPost, 'none'),
  usually(born.ageAtLeast(60), medicalForPost, false),
  usually(born.ageAtLeast(70), wantsTraining, false),
  usually(born.ageAtLeast(70), joinsTrainingOrWork, false),
  usually(not(isAdult), noMutualCare, false),
]

/** So usual that it is supposed; the list of answers shows it and lets it be put right. */
const usual: readonly Follow[] = [
  usually(born.ageAtLeast(40), stage, 'none'),
  usually(born.ageBelow(3), stage, 'none'),
  usually(belowWorkingAge, pension, 'none'),
  usually(born.ageAtLeast(70), workState, 'retired'),
  usually(workState.is('retired'), wantsWork, false),
  usually(vagrantOrBegging.fails, identityUnknown, false),
  usually(not(categories.has('physical')), motorWheelchair, false),
  usually(all(isAdult, withoutIntellectualOrMental), autism, false),
  usually(all(isAdult, withoutIntellectualOrMental), hasGuardian, false),
  usually(not(categories.hasAny('physical', 'multiple')), cerebralPalsy, false),
  usually(not(categories.hasAny('physical', 'hearing', 'vision', 'multiple')), acquiredDisability, 'none'),
  usually(not(categories.hasAny('vision', 'multiple')), massage, 'none'),
  usually(stage.oneOf('senior', 'vocational'), highestStage, 'junior'),
  usually(stage.oneOf('college', 'bachelor'), highestStage, 'secondary'),
  usually(stage.is('master'), highestStage, 'bachelor'),
  usually(stage.is('doctor'), highestStage, 'postgraduate'),
  usually(athlete.fails, wonPrize, false),
]

export const follows: readonly Follow[] = [...certain, ...byAge, ...usual]
