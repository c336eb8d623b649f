/** Whether an assessed need of assistive devices has been met. */
import { oneOf } from '#policy'

export const deviceFitting = oneOf({
  key: 'assistive_device_fitting',
  record: 'health',
  label: { zh: '辅助器具适配', en: 'Fitting of assistive devices', easy: '辅具配了没有' },
  question: {
    zh: '经评估需要的辅助器具，是否已经适配？',
    en: 'Have the assistive devices an assessment asked for been fitted?',
    easy: '您要不要用辅具（轮椅、助听器、拐杖这些）？配好了吗？',
  },
  values: {
    fitted: { zh: '有需求，已适配', en: 'needed and fitted', easy: '要用，已经配好' },
    waiting: { zh: '有需求，尚未适配', en: 'needed, not yet fitted', easy: '要用，还没有配' },
    'not-needed': { zh: '经评估不需要', en: 'not needed', easy: '不用辅具' },
  },
})

export const fittingFacts = [deviceFitting] as const
