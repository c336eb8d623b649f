/** What people and businesses bring for work, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const workProof: PlainWords = {
  zh: '就业证明（劳动合同、单位证明或灵活就业证明）',
  en: 'Proof of work (contract, or a statement of the employer or community)',
  easy: '有工作的证明，像合同，或者单位、社区开的证明',
}

export const jobSeekerCard: PlainWords = {
  zh: '就业创业证（已办理的）',
  en: 'Employment and business card, if you have one',
  easy: '就业创业证，有就带',
}

export const practiceProof: PlainWords = {
  zh: '实习（见习）协议或所在单位的证明',
  en: 'Agreement of internship or traineeship, or a statement of the place',
  easy: '实习、见习的协议，或者单位开的证明',
}

export const skillCertificate: PlainWords = {
  zh: '职业资格证书或技能等级证书（已取得的）',
  en: 'Certificate of qualification or skill, if you have one',
  easy: '技术方面的证书，有就带',
}

export const graduationCertificate: PlainWords = {
  zh: '毕业证书',
  en: 'Certificate of graduation',
  easy: '毕业证',
}

export const farmProof: PlainWords = {
  zh: '种植、养殖项目的证明和农业保险保单',
  en: 'Proof of crops or animals, and the insurance policy',
  easy: '种地、养殖的证明，还有保险单',
}

export const application: PlainWords = {
  zh: '岗位报名表',
  en: 'Form of application for the post',
  easy: '报名表',
}

export const recognition: PlainWords = {
  zh: '机构、基地或集中就业单位的认定文件',
  en: 'Document that recognises the institution, base or unit',
  easy: '政府说你们是这种单位的文件',
}

export const conversionProof: PlainWords = {
  zh: '无障碍改造的方案和费用票据',
  en: 'Plan and bills of the accessibility works',
  easy: '要修什么、花了多少钱的纸和发票',
}

/** A shop has a licence, odd jobs and a business not yet begun have none. */
export const ownBusinessProof: PlainWords = {
  zh: '营业执照（已办理的）；灵活就业的，灵活就业证明',
  en: 'Business licence, if you have one; for flexible work, proof of it',
  easy: '营业执照，有就带。打零工的人，带打零工的证明',
}

export const guardianCardIfAny: PlainWords = {
  zh: '监护人的居民身份证（有监护人的）',
  en: 'Identity card of the guardian, if there is one',
  easy: '有监护人，就带监护人的身份证',
}
