/** Programmes of education: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { collegeEncouragement } from './programmes/college-encouragement.ts'
import { earlyRehabEducation } from './programmes/early-rehab-education.ts'
import { examAccommodation } from './programmes/exam-accommodation.ts'
import { freeEducation } from './programmes/free-education.ts'
import { homeTeachingService } from './programmes/home-teaching-service.ts'
import { inclusiveTeacherAllowance } from './programmes/inclusive-teacher-allowance.ts'
import { literacyClass } from './programmes/literacy-class.ts'
import { nanyueStudentGrant } from './programmes/nanyue-student-grant.ts'
import { ordinarySchoolEnrolment } from './programmes/ordinary-school-enrolment.ts'
import { preschoolAid } from './programmes/preschool-aid.ts'
import { preschoolInclusionService } from './programmes/preschool-inclusion-service.ts'
import { preschoolRehabService } from './programmes/preschool-rehab-service.ts'
import { resourceRoomSupport } from './programmes/resource-room-support.ts'
import { schoolPlacement } from './programmes/school-placement.ts'
import { specialEdPerPupilFund } from './programmes/special-ed-per-pupil-fund.ts'
import { specialEdTeacherAllowance } from './programmes/special-ed-teacher-allowance.ts'
import { studentAidFirst } from './programmes/student-aid-first.ts'
import { studentAidGeneral } from './programmes/student-aid-general.ts'
import { studentSupportItems } from './programmes/student-support-items.ts'
import { vocationalSecondary } from './programmes/vocational-secondary.ts'
import { yangjiangStudentGrant } from './programmes/yangjiang-student-grant.ts'

export const educationProgrammes = [
  freeEducation,
  schoolPlacement,
  ordinarySchoolEnrolment,
  studentAidGeneral,
  studentAidFirst,
  nanyueStudentGrant,
  yangjiangStudentGrant,
  collegeEncouragement,
  studentSupportItems,
  preschoolAid,
  preschoolInclusionService,
  preschoolRehabService,
  earlyRehabEducation,
  homeTeachingService,
  examAccommodation,
  specialEdTeacherAllowance,
  inclusiveTeacherAllowance,
  specialEdPerPupilFund,
  resourceRoomSupport,
  literacyClass,
  vocationalSecondary,
] as const satisfies readonly Programme[]
