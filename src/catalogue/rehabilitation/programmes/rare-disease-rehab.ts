/** 严重致残性罕见病救治康复: treatment and rehabilitation; of the diseases two are named. */
import { all, any, cite, leftOpen, programme } from '#policy'
import { diagnosis, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { rareDisease } from '../facts/health.ts'

const id = 'rare-disease-rehab'
const basis = [cite(yangjiang14, 'box-3', 3)]

/** 等: which other diseases count is left open. */
const otherDisease = all(
  rareDisease.is('other'),
  leftOpen(`${id}.other-disease`, {
    zh: '所患罕见病列入本项目（除运动神经元病、成骨不全症外）',
    en: 'The disease is one the project takes in, besides the two the plan names',
    easy: '这种病，项目可以帮',
  }),
)

export const rareDiseaseRehab = programme({
  id,
  name: {
    zh: '严重致残性罕见病救治康复',
    en: 'Treatment and rehabilitation in rare diseases',
    easy: '很少见的重病，治病做康复',
  },
  serves: 'person',
  summary: {
    zh: '患运动神经元病、成骨不全症等罕见病并因此严重致残的，可以获得救治和康复服务。',
    en: 'Treatment and rehabilitation for severely disabling rare diseases.',
    easy: '得了很少见的重病，有人帮您治病、做康复。',
  },
  bring: [identityCard, diagnosis],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: any(rareDisease.oneOf('motor-neurone', 'brittle-bone'), otherDisease).because(...basis),
      amount: service(
        '救治康复服务（内容未写明）',
        'Treatment and rehabilitation (not said which)',
        '治病、做康复',
      ),
    },
  ],
})
