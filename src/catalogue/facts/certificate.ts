/** Facts of the disability certificate (残疾人证); categories and grades are those of GB/T 26341. */
import { all, day, number, oneOf, setOf } from '#policy'

export const status = oneOf({
  key: 'certificate_status',
  field: 'status',
  record: 'certificate',
  label: { zh: '残疾人证状态', en: 'Disability certificate', easy: '残疾人证' },
  question: {
    zh: '您的残疾人证现在是什么状态？',
    en: 'What is the state of your disability certificate?',
    easy: '您有残疾人证吗？证还能用吗？',
  },
  values: {
    issued: { zh: '已核发', en: 'issued', easy: '有证，能用' },
    frozen: { zh: '已冻结', en: 'frozen', easy: '证暂时不能用' },
    withdrawn: { zh: '已注销', en: 'withdrawn', easy: '证已经取消' },
    none: { zh: '未办理', en: 'never issued', easy: '没有证' },
  },
})

export const expires = day({
  key: 'certificate_expires',
  field: 'expires',
  record: 'certificate',
  label: { zh: '残疾人证有效期至', en: 'Certificate valid until', easy: '残疾人证用到哪天' },
  question: {
    zh: '您的残疾人证有效期到哪一天？',
    en: 'Until which day is your disability certificate valid?',
    easy: '残疾人证上写的“有效期”到哪一天？',
  },
})

export const categories = setOf({
  key: 'disability_categories',
  field: 'categories',
  record: 'certificate',
  label: { zh: '残疾类别', en: 'Category of disability', easy: '哪种残疾' },
  question: {
    zh: '残疾人证上写的残疾类别是什么？可以多选。',
    en: 'Which categories of disability does your certificate name? Choose all that apply.',
    easy: '残疾人证上写的是哪种残疾？有几种就选几种。',
  },
  values: {
    vision: { zh: '视力', en: 'vision', easy: '看不清' },
    hearing: { zh: '听力', en: 'hearing', easy: '听不清' },
    speech: { zh: '言语', en: 'speech', easy: '说话难' },
    physical: { zh: '肢体', en: 'physical', easy: '手脚、身体不便' },
    intellectual: { zh: '智力', en: 'intellectual', easy: '学东西、想事情难（智力）' },
    mental: { zh: '精神', en: 'mental', easy: '精神方面的病（精神）' },
    multiple: { zh: '多重', en: 'multiple', easy: '好几种残疾' },
  },
})

export const grade = number({
  key: 'disability_grade',
  field: 'grade',
  record: 'certificate',
  min: 1,
  max: 4,
  label: { zh: '残疾等级', en: 'Grade of disability', easy: '残疾几级' },
  question: {
    zh: '残疾人证上写的残疾等级是几级？',
    en: 'Which grade of disability does your certificate state?',
    easy: '残疾人证上写的是几级？',
  },
  values: {
    1: { zh: '一级', en: 'grade 1', easy: '一级（最重）' },
    2: { zh: '二级', en: 'grade 2', easy: '二级' },
    3: { zh: '三级', en: 'grade 3', easy: '三级' },
    4: { zh: '四级', en: 'grade 4', easy: '四级（最轻）' },
  },
})

/** 残疾人证有效: issued, and its last day not yet gone. */
export const isValid = all(status.is('issued'), expires.notPassed).called({
  zh: '残疾人证有效',
  en: 'The disability certificate is valid',
  easy: '残疾人证能用',
})

export const certificateFacts = [status, expires, categories, grade] as const
