/** A benefit application: accepted, checked by several units at once, publicised, decided; correction by the applicant does not count. */
import { asks, consent, form, longText, section, several } from '#forms'
import { oneOf, yesNo } from '#policy'
import { action, answers, asksAgain, end, gather, notes, process, stage, to } from '../declare.ts'
import { days, workdays } from '../limit.ts'
import { own, plain } from './words.ts'

const alone = yesNo({
  key: 'benefit_alone',
  ...own(plain('是否独居', 'Living alone', '是不是一个人住')),
  values: {
    yes: plain('独居', 'lives alone', '一个人住'),
    no: plain('与他人同住', 'lives with others', '和别人一起住'),
  },
})
const found = oneOf({
  key: 'benefit_found',
  ...own(plain('核对结果', 'Finding', '查得怎么样')),
  values: { fits: plain('相符', 'as stated', '对得上'), differs: plain('不符', 'not as stated', '对不上') },
})
const rating = oneOf({
  key: 'benefit_rating',
  ...own(plain('评价', 'Rating', '您觉得怎么样')),
  values: {
    good: plain('好', 'good', '好'),
    fair: plain('一般', 'fair', '一般'),
    bad: plain('差', 'bad', '不好'),
  },
})

const statement = plain('我同意核对我的信息', 'I agree that my details are checked', '我同意查我的情况')
const applying = form({
  id: 'benefit-applying',
  title: plain('申请', 'Application', '申请'),
  audience: 'citizens',
  sections: [
    section(plain('您的情况', 'About you', '您的情况'), [
      asks(alone),
      several('papers', { to: 'file', label: plain('材料', 'Papers', '材料'), optional: true }),
      consent('agreed', { label: plain('授权', 'Consent', '同意'), statement }),
    ]),
  ],
})
const correcting = form({
  id: 'benefit-correcting',
  title: plain('补正材料', 'Add what is missing', '补材料'),
  audience: 'citizens',
  sections: [
    section(plain('材料', 'Papers', '材料'), [
      several('papers', { to: 'file', label: plain('材料', 'Papers', '材料') }),
    ]),
  ],
})
const reasoned = (id: string, title: ReturnType<typeof plain>) =>
  form({
    id,
    title,
    audience: 'citizens',
    sections: [section(title, [longText('reason', { label: plain('理由', 'Reason', '为什么'), min: 5 })])],
  })
const choosing = form({
  id: 'benefit-choosing',
  title: plain('征询单位', 'Units to check', '请谁来查'),
  audience: 'officers',
  sections: [
    section(plain('单位', 'Units', '单位'), [
      several('units', { to: 'unit', label: plain('核对单位', 'Units', '单位'), atLeast: 2 }),
    ]),
  ],
})
const checking = form({
  id: 'benefit-checking',
  title: plain('核对', 'Check', '查一查'),
  audience: 'officers',
  sections: [section(plain('核对', 'Check', '查一查'), [asks(found)])],
})
const again = form({
  id: 'benefit-again',
  title: plain('退回重核', 'Check again', '再查一次'),
  audience: 'officers',
  sections: [
    section(plain('单位', 'Units', '单位'), [
      several('whom', { to: 'unit', label: plain('单位', 'Units', '单位') }),
    ]),
  ],
})
const ratingForm = form({
  id: 'benefit-rating',
  title: plain('评价', 'Rating', '评一评'),
  audience: 'citizens',
  sections: [section(plain('评价', 'Rating', '评一评'), [asks(rating)])],
})

const says = {
  accept: plain('受理', 'Accept', '收下'),
  refuse: plain('不予批准', 'Refuse', '不同意'),
  grant: plain('批准', 'Grant', '同意'),
}

export const benefit = process({
  id: 'toy-benefit',
  version: 1,
  name: plain('补贴申请', 'Benefit application', '申请补贴'),
  soon: 1,
  parties: {
    applicant: { kind: 'person', words: plain('申请人', 'the applicant', '您') },
    town: { kind: 'unit', duty: 'accept', words: plain('乡镇（街道）', 'the town', '镇里') },
    checkers: {
      kind: 'units',
      duty: 'check',
      words: plain('核对单位', 'the checking units', '查情况的单位'),
    },
    county: { kind: 'unit', duty: 'decide', words: plain('县级部门', 'the county', '县里') },
  },
  begins: ['apply', 'enter'],
  always: ['withdraw'],
  whole: { within: workdays(20), besides: ['correcting', 'publicised', 'objected'] },
  stages: {
    received: stage({
      words: plain('待受理', 'Received', '等着收下'),
      heldBy: 'town',
      within: workdays(2),
      next: ['accept', 'ask-correction'],
    }),
    correcting: stage({
      words: plain('待补正', 'To be completed', '等您补材料'),
      heldBy: 'applicant',
      within: days(15),
      next: ['correct'],
      passesTo: 'withdrawn',
    }),
    checking: gather({
      words: plain('协同核对中', 'Being checked', '正在查'),
      heldBy: 'town',
      from: 'checkers',
      within: workdays(5),
      enough: 'all',
      late: 'goes-on',
      goesOnTo: 'examining',
      next: ['answer-check', 'check-again'],
    }),
    examining: stage({
      words: plain('审核中', 'Being examined', '正在看'),
      heldBy: 'county',
      within: workdays(5),
      next: ['publicise', 'refuse'],
    }),
    publicised: stage({
      words: plain('公示中', 'Publicised', '公开让大家看'),
      heldBy: 'county',
      within: workdays(5),
      next: ['object'],
      passesTo: 'deciding',
      shows: ['benefit_alone'],
      news: ['publicity'],
    }),
    objected: stage({
      words: plain('异议核实中', 'Objection being examined', '有人有意见，正在查'),
      heldBy: 'county',
      within: workdays(10),
      next: ['dismiss', 'refuse'],
    }),
    deciding: stage({
      words: plain('待决定', 'To be decided', '等决定'),
      heldBy: 'county',
      within: workdays(3),
      next: ['grant', 'refuse'],
    }),
    granted: end({ words: plain('已批准', 'Granted', '同意了'), next: ['rate'], news: ['grant', 'letter'] }),
    refused: end({
      words: plain('未批准', 'Refused', '没有同意'),
      next: ['appeal', 'rate'],
      news: ['letter'],
    }),
    withdrawn: end({ words: plain('已撤回', 'Withdrawn', '不申请了'), next: [] }),
  },
  actions: {
    apply: action({
      words: plain('申请', 'Apply', '申请'),
      by: ['applicant'],
      asks: applying,
      does: to('received'),
      names: { applicant: 'self', town: 'given', county: 'given' },
    }),
    /** On paper at the counter. */
    enter: action({
      words: plain('代为录入', 'Enter for the applicant', '帮您填'),
      by: ['town'],
      asks: applying,
      does: to('received'),
      names: { applicant: 'given', town: 'self', county: 'given' },
    }),
    accept: action({
      words: says.accept,
      by: ['town'],
      asks: choosing,
      does: to('checking'),
      names: { checkers: { answer: 'units' } },
    }),
    'ask-correction': action({
      words: plain('要求补正', 'Ask for more', '请您补材料'),
      by: ['town'],
      asks: reasoned('benefit-asking', plain('要求补正', 'Ask for more', '请补材料')),
      does: to('correcting'),
      news: ['letter'],
    }),
    correct: action({
      words: plain('补正', 'Complete', '补材料'),
      by: ['applicant', 'town'],
      asks: correcting,
      does: to('received', { clock: 'resumed' }),
    }),
    'answer-check': action({
      words: plain('反馈核对结果', 'Answer', '说查到什么'),
      by: ['checkers'],
      asks: checking,
      does: answers,
      inside: true,
    }),
    'check-again': action({
      words: plain('退回重核', 'Check again', '再查一次'),
      by: ['town'],
      asks: again,
      does: asksAgain('whom'),
      inside: true,
    }),
    publicise: action({ words: plain('公示', 'Publicise', '公开'), by: ['county'], does: to('publicised') }),
    object: action({
      words: plain('受理异议', 'Take an objection', '有人有意见'),
      by: ['county'],
      asks: reasoned('benefit-objecting', plain('异议', 'Objection', '有意见')),
      does: to('objected'),
    }),
    dismiss: action({
      words: plain('异议不成立', 'Dismiss', '意见不对'),
      by: ['county'],
      does: to('publicised', { clock: 'resumed' }),
    }),
    grant: action({ words: says.grant, by: ['county'], does: to('granted') }),
    refuse: action({
      words: says.refuse,
      by: ['county'],
      asks: reasoned('benefit-refusing', plain('不予批准', 'Refusal', '不同意')),
      does: to('refused'),
    }),
    appeal: action({
      words: plain('申诉', 'Appeal', '不服，再看一次'),
      by: ['applicant'],
      asks: reasoned('benefit-appealing', plain('申诉', 'Appeal', '不服')),
      does: to('examining'),
      notLaterThan: days(60),
    }),
    rate: action({
      words: plain('评价', 'Rate', '评一评'),
      by: ['applicant'],
      asks: ratingForm,
      does: notes,
      notLaterThan: days(30),
    }),
    withdraw: action({
      words: plain('撤回', 'Withdraw', '不申请了'),
      by: ['applicant'],
      does: to('withdrawn'),
    }),
  },
})
