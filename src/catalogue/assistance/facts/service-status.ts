/** Facts of leaving military service. */
import { yesNo } from '#policy'

export const leavingService = yesNo({
  key: 'leaving_military_service',
  record: 'service-status',
  label: { zh: '退役待安置', en: 'Leaving military service', easy: '从部队退下来，等安排' },
  question: {
    zh: '您是否正在退役，等待安置？',
    en: 'Are you leaving military service and waiting to be settled?',
    easy: '您是不是刚从部队退下来，在等政府安排？',
  },
  values: {
    yes: { zh: '退役待安置', en: 'leaving service, to be settled', easy: '从部队退下来，在等安排' },
    no: { zh: '不属于退役待安置', en: 'not leaving service', easy: '不是刚从部队退下来' },
  },
})

export const serviceStatusFacts = [leavingService] as const
