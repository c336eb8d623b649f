/** Programmes of culture and sport: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { athleteSenderReward } from './programmes/athlete-sender-reward.ts'
import { athleteTrainingSubsidy } from './programmes/athlete-training-subsidy.ts'
import { blindReadingService } from './programmes/blind-reading-service.ts'
import { creativeTalentSupport } from './programmes/creative-talent-support.ts'
import { cultureFiveOnes } from './programmes/culture-five-ones.ts'
import { heritageStudioSupport } from './programmes/heritage-studio-support.ts'
import { homeSport } from './programmes/home-sport.ts'
import { medalReward } from './programmes/medal-reward.ts'
import { medalRewardStaff } from './programmes/medal-reward-staff.ts'
import { publishingSupport } from './programmes/publishing-support.ts'

export const cultureProgrammes = [
  athleteTrainingSubsidy,
  medalReward,
  medalRewardStaff,
  athleteSenderReward,
  cultureFiveOnes,
  homeSport,
  blindReadingService,
  publishingSupport,
  creativeTalentSupport,
  heritageStudioSupport,
] as const satisfies readonly Programme[]
