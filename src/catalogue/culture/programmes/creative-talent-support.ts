/** 文化创意带头人和非遗传承人培养: a number of people, chosen as the task does not say. */
import { all, cite, inKind, leftOpen, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShenzhen } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { disabledPerson } from '../../terms.ts'
import { workSamples } from '../bring.ts'

const id = 'creative-talent-support'
const basis = [cite(shenzhenTasks, 'annex', 20)]

const chosen = leftOpen(`${id}.chosen`, {
  zh: '被选为文化创意带头人或非遗文化传承人培养对象（原文未写明办法）',
  en: 'Chosen to become a creative leader or an inheritor of heritage (not said how)',
  easy: '被选上，去学文化创意，或者学老手艺',
})

export const creativeTalentSupport = programme({
  id,
  name: {
    zh: '文化创意带头人和非遗传承人培养',
    en: 'Support for creative people',
    easy: '学创意、学老手艺',
  },
  serves: 'person',
  summary: {
    zh: '选一批残疾人，培养成文化创意带头人或者非遗传承人。',
    en: 'Some persons with disabilities are trained as creative leaders and inheritors of heritage.',
    easy: '政府培养一些残疾人，做文化创意，传老手艺。',
  },
  bring: [identityCard, certificateItself, workSamples],
  variants: [
    {
      ...inShenzhen,
      basis,
      eligible: all(disabledPerson, chosen).because(...basis),
      amount: inKind(
        {
          zh: '培养（方式未写明）',
          en: 'Training (not said of what kind)',
          easy: '有人教（怎么教还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
