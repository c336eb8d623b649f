/** Words of the worklists: who was found for something, who lapses, who is doubted. */
import type { StaffPhrases } from './phrases.ts'

export const foundWords = {
  title: { zh: '待走访人员', en: 'People to visit' },
  lead: {
    zh: '一人一行：走访一次，把这个人符合的政策一起说清、一起确认。没有人会被自动发放。',
    en: 'One line a person: one visit settles everything this person is entitled to. Nothing is paid automatically.',
  },
  tabs: { zh: '找人结果', en: 'What was found' },
  byPerson: { zh: '按人', en: 'By person' },
  byProgramme: { zh: '按政策', en: 'By programme' },
  doubted: { zh: '在领但不再符合', en: 'Receiving, no longer entitled' },
  lapsing: { zh: '即将到期', en: 'Lapsing soon' },
  programme: { zh: '政策', en: 'Programme' },
  list: { zh: '哪些人', en: 'Whom' },
  entitled: { zh: '符合条件、尚未处理', en: 'Entitled, not decided' },
  unknown: { zh: '缺资料，问本人就能判断', en: 'A fact is missing that the person can tell' },
  found: (n: string) => ({ zh: `共 ${n} 人`, en: `${n} people` }),
  foundMany: (n: string) => ({
    zh: `超过 ${n} 人，请选择乡镇或村分批走访`,
    en: `More than ${n} people: choose a town or village`,
  }),
  none: {
    zh: '没有人。如果还没有查找过，请先在“政策找人”里做一次全部政策的查找。',
    en: 'Nobody. If there was no sweep yet, start one of all programmes under “Sweeps”.',
  },
  name: { zh: '姓名', en: 'Name' },
  area: { zh: '住处', en: 'Place' },
  entitledTo: { zh: '符合的政策', en: 'Entitled to' },
  toAsk: { zh: '待问清', en: 'To ask about' },
  count: (n: string) => ({ zh: `${n} 项`, en: n }),
  more: (n: string) => ({ zh: `等共 ${n} 项`, en: `and more, ${n} in all` }),
  on: (on: string) => ({ zh: `按 ${on} 的规定和记录`, en: `Rules and records of ${on}` }),
  people: { zh: '人数', en: 'People' },
  entitledPeople: { zh: '符合', en: 'Entitled' },
  unknownPeople: { zh: '待问清', en: 'To ask' },
  heldPeople: { zh: '等待部门设定', en: 'Waiting for a number' },
  noProgramme: { zh: '这里还没有找到人。', en: 'Nothing found here yet.' },
} satisfies StaffPhrases

export const visitWords = {
  lead: {
    zh: '勾选本人（或监护人）同意办理的政策，写明谁同意、怎样同意，一次确认；每项政策分别留下记录。',
    en: 'Tick what the person (or who speaks for them) agrees to, write down the consent once; each programme keeps its own record.',
  },
  person: { zh: '查看人员页面', en: 'Open the person’s page' },
  entitledNow: { zh: '现在符合，尚未处理', en: 'Entitled now, not decided' },
  nothing: { zh: '现在没有符合而未处理的政策。', en: 'Nothing is open for a decision now.' },
  why: { zh: '为什么符合', en: 'Why' },
  amount: { zh: '金额', en: 'Amount' },
  choose: { zh: '办理哪几项', en: 'Which of them' },
  chooseMissing: { zh: '请至少勾选一项政策', en: 'Tick at least one programme' },
  consent: { zh: '本人同意', en: 'Consent' },
  confirmButton: { zh: '确认勾选的政策', en: 'Confirm what is ticked' },
  setAside: { zh: '暂不办理', en: 'Set aside' },
  setAsideText: {
    zh: '本人不愿意或者暂时不办：写明原因，以后查找不会自动恢复。',
    en: 'The person does not want it, or not now: say why. No later sweep undoes it.',
  },
  setAsideButton: { zh: '搁置勾选的政策', en: 'Set aside what is ticked' },
  decided: { zh: '已处理', en: 'Decided' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  'set-aside': { zh: '已搁置', en: 'Set aside' },
  toAsk: { zh: '问清就能判断', en: 'Settled by asking' },
  toAskText: {
    zh: '下面的资料没有登记。问清后登记在人员页面，结果马上更新。',
    en: 'These facts are not recorded. Record them on the person’s page; the answer follows at once.',
  },
  mayNot: { zh: '您的岗位只能查看，不能确认。', en: 'Your office may look but not decide.' },
} satisfies StaffPhrases

export const doubtedWords = {
  lead: {
    zh: '这些人已确认享受，但最近一次对照不再符合。不会自动停发：请核对变化，由人决定。',
    en: 'Confirmed once, no longer found entitled. Nothing stops by itself: look at what changed and decide.',
  },
  none: { zh: '没有这样的人。', en: 'Nobody.' },
  changed: { zh: '变化的情况', en: 'What changed' },
  fact: (label: string, before: string, now: string) => ({
    zh: `${label}：${before} → ${now}`,
    en: `${label}: ${before} → ${now}`,
  }),
  since: (on: string, source: string) => ({
    zh: `${on} 起，来源：${source}`,
    en: `since ${on}, source: ${source}`,
  }),
  byTime: (on: string) => ({
    zh: `记录没有变化，因日期推移（${on} 起不再符合）`,
    en: `No record changed; the day passed (no longer entitled from ${on})`,
  }),
  grace: { zh: '宽限', en: 'Grace' },
  graceMonths: (n: string) => ({ zh: `可保留 ${n} 个月`, en: `may be kept for ${n} months` }),
  graceOpen: {
    zh: '规划规定可保留一段时间，期限由部门确定',
    en: 'The plan grants a time; the office sets how long',
  },
  noGrace: { zh: '规定没有宽限，请立即复核', en: 'No grace is stated: review at once' },
  lapsed: { zh: '不再符合', en: 'No longer entitled' },
  unknown: { zh: '资料不全', en: 'Not known any more' },
} satisfies StaffPhrases

export const lapsingWords = {
  lead: {
    zh: '由政策条件自身推算：到哪一天，年龄、证件期限或记录期限会使结果改变。请提前办理换证、复核或衔接的政策。',
    en: 'Computed from the conditions themselves: the day on which an age, a last day or the end of a record turns the answer. Renew, review or hand over in time.',
  },
  months: { zh: '今后几个月', en: 'The coming months' },
  inMonths: (n: string) => ({ zh: `${n} 个月`, en: `${n} months` }),
  none: { zh: '这段时间内没有人到期。', en: 'Nobody lapses in this time.' },
  cut: {
    zh: '人数较多，只列出一部分。请选择乡镇查看全部。',
    en: 'Too many people: only some are listed. Choose a town to see all.',
  },
  turnsOn: { zh: '到期日', en: 'Turns on' },
  becomes: { zh: '到期后', en: 'Then' },
  no: { zh: '不再符合', en: 'no longer entitled' },
  unknown: { zh: '资料不全', en: 'not known' },
  yes: { zh: '符合', en: 'entitled' },
  cause: { zh: '原因', en: 'Because' },
  notSo: (part: string) => ({ zh: `不再成立：${part}`, en: `no longer so: ${part}` }),
  notTold: (part: string) => ({ zh: `不再知道：${part}`, en: `not known any more: ${part}` }),
  lines: (n: string) => ({ zh: `${n} 条，按到期日排列`, en: `${n} lines, soonest first` }),
  receives: { zh: '在领', en: 'Receiving' },
} satisfies StaffPhrases

export const numbersWords = {
  title: { zh: '待定标准', en: 'Numbers to set' },
  lead: {
    zh: '规划把下列标准或条件留给部门确定。没有确定之前，结果是“待定”，不会当作符合，也不会当作不符合。',
    en: 'The plans leave these to an office. Until it sets them the answer is “unknown”: neither yes nor no.',
  },
  waiting: (programmes: string, numbers: string) => ({
    zh: `${programmes} 项政策在等待 ${numbers} 个标准或条件`,
    en: `${programmes} programmes wait for ${numbers} numbers or conditions`,
  }),
  none: { zh: '没有待定的标准。', en: 'Nothing is left to set.' },
  number: { zh: '标准或条件', en: 'Number or condition' },
  programmes: { zh: '等待的政策', en: 'Programmes waiting' },
  people: { zh: '设定后可能符合', en: 'Would be entitled' },
  set: { zh: '设定', en: 'Set' },
  setBy: { zh: '由谁设定', en: 'Set by' },
  setByWhom: (who: string) => ({ zh: `由谁设定：${who}`, en: `Set by ${who}` }),
  value: { zh: '标准', en: 'Number' },
  valueMissing: { zh: '请填写数字', en: 'Enter a number' },
  yuan: { zh: '单位：元', en: 'In yuan' },
  percent: { zh: '单位：%', en: 'In percent' },
  plain: { zh: '整数', en: 'A whole number' },
  answer: { zh: '这个条件怎样处理', en: 'How the condition is met' },
  answerMissing: { zh: '请选择一种处理方式', en: 'Choose one' },
  everybody: { zh: '不另设条件，都算符合', en: 'No further condition: it holds for everybody' },
  eachChecked: { zh: '逐人认定', en: 'Each applicant is checked' },
  nobody: { zh: '本地没有这一项', en: 'Not offered here' },
  reading: (words: string) => ({ zh: `按这个口径：${words}`, en: `Read as: ${words}` }),
  in: { zh: '适用地区', en: 'Where' },
  from: { zh: '从哪一天起', en: 'From' },
  fromMissing: { zh: '请填写日历上有的日期', en: 'Enter a date that exists' },
  document: { zh: '依据的文件（文号和标题）', en: 'The document it stands on (number and title)' },
  documentMissing: {
    zh: '请写明文号和标题，至少四个字',
    en: 'Name the document, in at least four characters',
  },
  saveButton: { zh: '设定', en: 'Set' },
  after: {
    zh: '设定后，只对用到它的政策、在这一地区重新查找。',
    en: 'Afterwards only the programmes that read it are swept again, in this area only.',
  },
  mayNot: { zh: '您的岗位只能查看。', en: 'Your office may only look.' },
} satisfies StaffPhrases
