/** 精准康复、基本康复服务: rehabilitation for whoever needs it; the district gives it to the poor and the severely disabled. */
import { all, any, cite, inKind, programme } from '#policy'
import { certificateItself, diagnosis, identityCard } from '../../bring.ts'
import { needsRehabilitation } from '../../facts/health.ts'
import { service } from '../../giving.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, poor, severe } from '../../terms.ts'

const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, '3.3.3'), cite(yangjiang14, 'annex', 22), cite(yangjiang14, 'box-3', 3)],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'annex', 16), cite(shuozhou13, '3.3.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.4')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 13)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-4', 1), cite(linhe14, 'annex', 4)] }

const inNeed = all(disabledPerson, needsRehabilitation.holds)

export const basicRehabService = programme({
  id: 'basic-rehab-service',
  name: {
    zh: '残疾人基本康复服务',
    en: 'Basic rehabilitation',
    easy: '残疾人做康复',
  },
  serves: 'person',
  summary: {
    zh: '为有康复需求的残疾人提供基本康复服务。',
    en: 'Basic rehabilitation for persons with disabilities who need it.',
    easy: '您要做康复，政府安排。',
  },
  bring: [identityCard, certificateItself, diagnosis],
  variants: [
    {
      ...yangjiang,
      eligible: inNeed.because(...yangjiang.basis),
      amount: service(
        '基本康复服务：康复训练、居家康复、辅助器具适配、盲和聋的防治等',
        'Basic rehabilitation: devices, rehabilitation at home, training, care of sight and hearing',
        '做康复：在家做、去机构做、配辅具、治眼睛和耳朵',
      ),
    },
    {
      ...shuozhou,
      eligible: inNeed.because(...shuozhou.basis),
      amount: service(
        '康复服务档案，以及评估、训练、心理疏导、护理、辅具适配、咨询、转介等',
        'A file, and assessment, training, counselling, nursing, devices, advice and referral',
        '给您建一个档案，帮您做康复',
      ),
    },
    {
      ...zhangdian,
      eligible: inNeed.because(...zhangdian.basis),
      amount: service(
        '康复服务（“互联网+康复服务”，目录待完善）',
        'Rehabilitation, also on the internet (the list is being completed)',
        '做康复，也可以上网做',
      ),
    },
    {
      ...district,
      eligible: all(disabledPerson, any(poor(districtXiaokang), severe(districtXiaokang))).because(
        ...district.basis,
      ),
      amount: service('基本康复服务', 'Basic rehabilitation', '做康复'),
    },
    {
      ...fictional,
      eligible: inNeed.because(...fictional.basis),
      amount: inKind(
        {
          zh: '县康复站免费训练，每年不超过60次',
          en: 'Free training at the county station, up to 60 times a year',
          easy: '去县康复站做康复不要钱，一年最多60次',
        },
        'free',
        'year',
      ),
    },
  ],
})
