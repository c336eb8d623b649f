/** What a doctor has found: causes, conditions and rare diseases single clauses name. A diagnosis is not a category of disability. */
import { oneOf, yesNo } from '#policy'

export const cerebralPalsy = yesNo({
  key: 'cerebral_palsy',
  record: 'health',
  label: { zh: '脑性瘫痪', en: 'Cerebral palsy', easy: '脑瘫' },
  question: {
    zh: '医疗机构是否诊断为脑性瘫痪（脑瘫）？',
    en: 'Has a hospital diagnosed cerebral palsy?',
    easy: '医生说过是脑瘫吗？',
  },
  values: {
    yes: { zh: '脑性瘫痪', en: 'has cerebral palsy', easy: '是脑瘫' },
    no: { zh: '未诊断为脑性瘫痪', en: 'no cerebral palsy diagnosed', easy: '不是' },
  },
})

export const lowEyesight = yesNo({
  key: 'low_eyesight',
  record: 'health',
  label: { zh: '视力低下', en: 'Poor eyesight', easy: '视力不好' },
  question: {
    zh: '检查是否发现孩子视力低下？',
    en: 'Has an examination found poor eyesight?',
    easy: '检查过眼睛吗？孩子的视力是不是不好？',
  },
  values: {
    yes: { zh: '视力低下', en: 'has poor eyesight', easy: '视力不好' },
    no: { zh: '未发现视力低下', en: 'no poor eyesight found', easy: '视力好' },
  },
})

export const scoliosis = yesNo({
  key: 'scoliosis',
  record: 'health',
  label: { zh: '脊柱侧弯', en: 'Scoliosis', easy: '后背的骨头弯了' },
  question: {
    zh: '检查是否发现孩子脊柱侧弯？',
    en: 'Has an examination found scoliosis?',
    easy: '医生说过孩子的后背骨头弯了（脊柱侧弯）吗？',
  },
  values: {
    yes: { zh: '脊柱侧弯', en: 'has scoliosis', easy: '后背的骨头弯了' },
    no: { zh: '未发现脊柱侧弯', en: 'no scoliosis found', easy: '没有弯' },
  },
})

/** 中途致残, with the three causes Zhangdian names. */
export const acquiredDisability = oneOf({
  key: 'acquired_disability',
  record: 'health',
  label: { zh: '中途致残', en: 'Disability acquired later in life', easy: '后来才残疾' },
  question: {
    zh: '您是否中途致残？属于哪一种？',
    en: 'Did you become disabled later in life? In which way?',
    easy: '您的残疾是后来才有的吗？是哪一种？',
  },
  values: {
    'spinal-cord': { zh: '脊髓损伤', en: 'spinal cord injury', easy: '脊髓受伤' },
    'post-lingual-deafness': {
      zh: '语后聋',
      en: 'deaf after learning to speak',
      easy: '会说话以后才听不见',
    },
    'late-blindness': { zh: '中途失明', en: 'lost sight later in life', easy: '后来才看不见' },
    other: { zh: '其他中途致残', en: 'in another way', easy: '后来才残疾，别的原因' },
    none: { zh: '不是中途致残', en: 'not acquired later in life', easy: '不是后来才有的' },
  },
})

/** The two diseases Yangjiang names. */
export const rareDisease = oneOf({
  key: 'disabling_rare_disease',
  record: 'health',
  label: { zh: '严重致残性罕见病', en: 'Severely disabling rare disease', easy: '很少见的重病' },
  question: {
    zh: '医疗机构是否诊断您患有严重致残性罕见病？是哪一种？',
    en: 'Has a hospital diagnosed a severely disabling rare disease? Which?',
    easy: '医生说过您得了很少见的重病吗？是哪一种？',
  },
  values: {
    'motor-neurone': { zh: '运动神经元病', en: 'motor neurone disease', easy: '运动神经元病（渐冻症）' },
    'brittle-bone': { zh: '成骨不全症', en: 'osteogenesis imperfecta', easy: '成骨不全症（瓷娃娃）' },
    other: { zh: '其他严重致残性罕见病', en: 'another one', easy: '别的很少见的重病' },
    none: { zh: '未诊断为罕见病', en: 'none diagnosed', easy: '没有' },
  },
})

export const healthRecordFacts = [
  cerebralPalsy,
  lowEyesight,
  scoliosis,
  acquiredDisability,
  rareDisease,
] as const
