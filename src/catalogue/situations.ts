/** Life situations, as people look for help: each programme under one of them. */
import type { PlainWords } from '#kernel'
import type { Programme } from '#policy'
import { assistanceProgrammes } from './assistance/programmes.ts'
import { careProgrammes } from './care/programmes.ts'
import { cultureProgrammes } from './culture/programmes.ts'
import { devicesProgrammes } from './devices/programmes.ts'
import { educationProgrammes } from './education/programmes.ts'
import { employmentProgrammes } from './employment/programmes.ts'
import { housingProgrammes } from './housing/programmes.ts'
import { insuranceProgrammes } from './insurance/programmes.ts'
import { rehabilitationProgrammes } from './rehabilitation/programmes.ts'
import { rightsProgrammes } from './rights/programmes.ts'
import { societyProgrammes } from './society/programmes.ts'

export type Situation = { readonly id: string; readonly words: PlainWords }

const situation = (
  id: string,
  words: PlainWords,
  programmes: readonly Programme[],
): Situation & { readonly programmes: readonly Programme[] } => ({ id, words, programmes })

const byField = [
  situation(
    'income',
    { zh: '生活费和困难救助', en: 'Money to live on, and help in hardship', easy: '生活费，和困难时的帮助' },
    assistanceProgrammes,
  ),
  situation('care', { zh: '照护和托养', en: 'Care', easy: '请人照顾' }, careProgrammes),
  situation(
    'insurance',
    { zh: '医疗和养老保险', en: 'Medical and pension insurance', easy: '看病和养老的保险' },
    insuranceProgrammes,
  ),
  situation(
    'health',
    { zh: '康复和健康', en: 'Rehabilitation and health', easy: '康复、看病' },
    rehabilitationProgrammes,
  ),
  situation(
    'devices',
    { zh: '辅助器具', en: 'Assistive devices', easy: '轮椅、助听器这样的东西' },
    devicesProgrammes,
  ),
  situation('home', { zh: '住房', en: 'The home', easy: '住的房子' }, housingProgrammes),
  situation('school', { zh: '上学', en: 'School and study', easy: '上学' }, educationProgrammes),
  situation('work', { zh: '工作', en: 'Work', easy: '工作' }, employmentProgrammes),
  situation('culture', { zh: '文化和体育', en: 'Culture and sport', easy: '文化和体育' }, cultureProgrammes),
  situation(
    'rights',
    { zh: '出行、无障碍和维权', en: 'Getting about, access and rights', easy: '出门方便、保护自己' },
    rightsProgrammes,
  ),
  situation(
    'society',
    { zh: '服务机构和社会组织', en: 'Service institutions and organisations', easy: '服务残疾人的单位' },
    societyProgrammes,
  ),
]

const ofProgramme = new Map(
  byField.flatMap((one) => one.programmes.map((programme) => [programme.id, one.id] as const)),
)

/** In the order they are shown. */
export const situations: readonly Situation[] = byField.map(({ id, words }) => ({ id, words }))

export const situationOf = (programme: Programme): string => ofProgramme.get(programme.id) ?? 'society'
