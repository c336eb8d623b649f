/** Facts of wanting care, as people or their relatives state it. */
import { yesNo } from '#policy'

export const needsCareService = yesNo({
  key: 'needs_care_service',
  record: 'need',
  label: { zh: '托养照护需求', en: 'Need of a care service', easy: '要不要托养服务' },
  question: {
    zh: '您是否需要托养照护服务（居家、日间或机构托养）？',
    en: 'Do you need a care service, at home, by day or in an institution?',
    easy: '您需要有人来照顾，或者去托养的地方吗？',
  },
  values: {
    yes: { zh: '需要托养照护服务', en: 'needs a care service', easy: '需要有人照顾' },
    no: { zh: '不需要托养照护服务', en: 'does not need a care service', easy: '不需要有人照顾' },
  },
})

export const wantsConcentratedCare = yesNo({
  key: 'wants_concentrated_care',
  record: 'need',
  label: { zh: '集中照护意愿', en: 'Wish to be cared for in an institution', easy: '想不想去机构' },
  question: {
    zh: '您是否愿意到照护机构接受集中照护？',
    en: 'Do you wish to be cared for together with others, in an institution?',
    easy: '您愿意住到机构里，和大家一起，由人照顾吗？',
  },
  values: {
    yes: { zh: '愿意接受集中照护', en: 'wishes to be cared for in an institution', easy: '愿意住到机构里' },
    no: { zh: '不愿意接受集中照护', en: 'does not wish it', easy: '不愿意住到机构里' },
  },
})

/** 有需求, of the services the Rukang homes offer. */
export const needsRukangService = yesNo({
  key: 'needs_rukang_service',
  record: 'need',
  label: { zh: '“如康家园”服务需求', en: 'Need of a Rukang home’s services', easy: '要不要去“如康家园”' },
  question: {
    zh: '您是否需要日间照料、辅助性就业、康复训练等“如康家园”服务？',
    en: 'Do you need what a Rukang home offers: day care, sheltered work, training?',
    easy: '您想白天去“如康家园”吗？那里有人照顾，可以做活、做康复。',
  },
  values: {
    yes: { zh: '需要“如康家园”服务', en: 'needs a Rukang home’s services', easy: '想去“如康家园”' },
    no: { zh: '不需要“如康家园”服务', en: 'does not need them', easy: '不想去“如康家园”' },
  },
})

export const careNeedFacts = [needsCareService, wantsConcentratedCare, needsRukangService] as const
