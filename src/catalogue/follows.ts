/** What follows from what somebody has said: declared beside the facts, so that a conversation never asks it. */
import { all, any, doNotArise, type Follow, follow, not, usually } from '#policy'
import { adopted, guardianUnable } from './assistance/facts/family.ts'
import { vagrantOrBegging } from './assistance/facts/need.ts'
import { identityUnknown, motorWheelchair } from './assistance/facts/registration.ts'
import { leavingService } from './assistance/facts/service-status.ts'
import { disabledServiceman, injuredPolice } from './facts/armed-service.ts'
import { inInstitution } from './facts/benefits.ts'
import { categories, grade, status } from './facts/certificate.ts'
import { careOfParents, hasGuardian } from './facts/family.ts'
import { autism, severeMentalDisorder } from './facts/health.ts'
import { disabledMembers, livesAlone, workingMembers } from './facts/household.ts'
import { pension, unemployment } from './facts/insurance.ts'
import { born, isAdult } from './facts/person.ts'
import { stage } from './facts/schooling.ts'
import { hardToEmploy, registeredUnemployed, wantsWork, workState } from './facts/work.ts'
import { mentalDisorder } from './insurance/facts/health.ts'

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
  follow(hasGuardian.fails, guardianUnable, false),
  follow(severeMentalDisorder.holds, mentalDisorder, true),
  follow(mentalDisorder.fails, severeMentalDisorder, false),
  follow(inInstitution.holds, livesAlone, false),
  follow(all(livesAlone.holds, status.is('issued')), disabledMembers, 1),
  follow(all(livesAlone.holds, workState.oneOf('none', 'retired')), workingMembers, 0),
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
  usually(all(isAdult, not(categories.hasAny('intellectual', 'mental'))), autism, false),
]

export const follows: readonly Follow[] = [...certain, ...usual]
