/** Words of the officers' page of a year's pledges. */
import type { StaffPhrases } from './phrases.ts'

export const yearPledgesWords = {
  title: (year: string) => ({ zh: `${year}年助残实事`, en: `Pledges of ${year}` }),
  lead: {
    zh: '“报告办到”是责任单位报的数，“核验结果”是残工委办核出来的数。没有核验的，不作为事实公布。',
    en: '“Reported” is what the unit says, “found” what the office counted. What nobody has checked is not published as fact.',
  },
  none: { zh: '这一年还没有登记实事。', en: 'No pledge of this year is registered.' },
  pledge: { zh: '实事', en: 'Pledge' },
  owner: { zh: '责任单位', en: 'Unit' },
  promised: { zh: '承诺数量', en: 'Promised' },
  due: { zh: '办结期限', en: 'By' },
  reported: { zh: '报告办到', en: 'Reported' },
  nothingReported: { zh: '还没有报告', en: 'nothing reported yet' },
  evidence: (n: string, on: string) => ({
    zh: `${on}报，附 ${n} 件佐证`,
    en: `on ${on}, with ${n} pieces of evidence`,
  }),
  bare: (on: string) => ({ zh: `${on}报，没有佐证`, en: `on ${on}, without evidence` }),
  found: { zh: '核验结果', en: 'Found' },
  notChecked: { zh: '还没有核验', en: 'not checked yet' },
  amount: (n: string, of: string) => ({ zh: `${n}${of}`, en: `${n} ${of}` }),
  budget: { zh: '资金', en: 'Money' },
  register: { zh: '登记一件实事', en: 'Register a pledge' },
  name: { zh: '实事名称', en: 'What is pledged' },
  quantity: { zh: '承诺数量', en: 'Quantity' },
  countedIn: { zh: '计量单位', en: 'Counted in' },
  countedInHint: { zh: '例如：户、人、所', en: 'Households, people, places' },
  money: { zh: '资金（元）', en: 'Money in yuan' },
  moneyHint: { zh: '没有单列资金的，可以不填', en: 'Leave empty when no money is set apart' },
  task: { zh: '落实哪项规划任务', en: 'Which task of a plan it carries out' },
  registerButton: { zh: '登记', en: 'Register' },
  nameMissing: { zh: '请填写实事名称，四个字以上', en: 'Say what is pledged, in at least four characters' },
  quantityMissing: { zh: '请填写承诺数量，大于零的整数', en: 'Enter how many, a whole number above zero' },
  countedInMissing: { zh: '请填写计量单位', en: 'Say what is counted' },
  publish: { zh: '向社会公布', en: 'Publish' },
  publishTells: (n: string, year: string) => ({
    zh: `将公布${year}年本级的 ${n} 件实事：名称、责任单位、承诺数量、办结期限、核验结果和核验时写给公众的话。没有核验的，公众看到的是“还没有核验”。公布后留存，不能修改；有变化可以再公布一次。`,
    en: `This publishes ${n} pledges of ${year} of your own level: name, unit, quantity, last day, what a check found and what was written for the public. What was not checked is told as “not checked yet”. An edition is kept and never changed; changes are published again.`,
  }),
  publishButton: { zh: '公布', en: 'Publish' },
  published: (edition: string, on: string) => ({
    zh: `最近一次公布：第 ${edition} 版，${on}。`,
    en: `Last published: edition ${edition}, on ${on}.`,
  }),
  neverPublished: { zh: '这一年还没有公布过。', en: 'Nothing of this year has been published.' },
  see: { zh: '看公众页面', en: 'See the public page' },
  told: { zh: '已公布。', en: 'Published.' },
  registered: { zh: '已登记，并已交责任单位。', en: 'Registered and handed to the unit.' },
} satisfies StaffPhrases

export const pledgeStandings = {
  open: { zh: '未核验', en: 'not checked' },
  kept: { zh: '已兑现', en: 'kept' },
  short: { zh: '没有办够', en: 'fell short' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} satisfies StaffPhrases
