/** 助残公益类APP流量资费减免: mobile data of certain apps for persons with disabilities. */
import { cite, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'

const id = 'assistive-app-data-free'
const place = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3')] }

const reduction = openRate(
  {
    id,
    unit: 'percent',
    name: { zh: '助残应用流量减免幅度', en: 'Reduction for data of such apps', easy: '流量费减多少' },
  },
  [place],
)

export const assistiveAppDataFree = programme({
  id,
  name: {
    zh: '助残公益类应用流量资费减免',
    en: 'Free or cheaper data for apps that help',
    easy: '用助残的手机软件，流量费少交',
  },
  serves: 'person',
  summary: {
    zh: '残疾人使用公益助残类手机应用产生的流量费，减收或者免收。',
    en: 'Mobile data used by public-benefit apps for persons with disabilities costs less or nothing.',
    easy: '用帮助残疾人的手机软件，流量费少交，或者不用交。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...place,
      eligible: disabledPerson.because(...place.basis),
      amount: share('unstated', {
        of: {
          zh: '助残公益类应用的流量资费（应用名单另行确定）',
          en: 'Data of public-benefit apps (which ones is laid down elsewhere)',
          easy: '助残手机软件的流量费',
        },
        percent: reduction,
        form: 'relief',
      }),
    },
  ],
})
