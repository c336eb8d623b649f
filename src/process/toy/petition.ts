/** A petition: dispatched, several units asked at once, answered, closed with a rating, reopened; a slip may be begun on it. */
import { asks, form, longText, one, section, several } from '#forms'
import { oneOf } from '#policy'
import {
  action,
  answers,
  asksAgain,
  asksAlso,
  end,
  extendsBy,
  gather,
  letsOff,
  notes,
  process,
  resumes,
  stage,
  stops,
  to,
} from '../declare.ts'
import { days, workdays } from '../limit.ts'
import { own, plain } from './words.ts'

const satisfied = oneOf({
  key: 'petition_satisfied',
  ...own(plain('是否满意', 'Satisfied', '满不满意')),
  values: { yes: plain('满意', 'satisfied', '满意'), no: plain('不满意', 'not satisfied', '不满意') },
})

const telling = (name: string, title: ReturnType<typeof plain>) =>
  form({
    id: `petition-${name}`,
    title,
    audience: 'citizens',
    sections: [section(title, [longText(name, { label: title, min: 5 })])],
  })
const naming = (id: string, title: ReturnType<typeof plain>) =>
  form({
    id,
    title,
    audience: 'officers',
    sections: [
      section(title, [one('lead', { to: 'unit', label: plain('主办单位', 'Lead unit', '主办单位') })]),
    ],
  })
const asking = (id: string, title: ReturnType<typeof plain>) =>
  form({
    id,
    title,
    audience: 'officers',
    sections: [section(title, [several('units', { to: 'unit', label: plain('单位', 'Units', '单位') })])],
  })
const rating = form({
  id: 'petition-rating',
  title: plain('评价', 'Rating', '评一评'),
  audience: 'citizens',
  sections: [section(plain('评价', 'Rating', '评一评'), [asks(satisfied)])],
})
const merging = form({
  id: 'petition-merging',
  title: plain('并案', 'Merge', '合在一起'),
  audience: 'officers',
  sections: [
    section(plain('并案', 'Merge', '合在一起'), [
      one('into_case', { to: 'case', label: plain('并入', 'Into', '合到') }),
    ]),
  ],
})

export const petition = process({
  id: 'toy-petition',
  version: 1,
  name: plain('来信来访', 'Petition', '反映问题'),
  soon: 2,
  parties: {
    petitioner: { kind: 'person', words: plain('来访人', 'the petitioner', '您') },
    hotline: { kind: 'unit', duty: 'hotline', words: plain('热线', 'the hotline', '热线') },
    handler: { kind: 'unit', duty: 'answer', words: plain('主办单位', 'the lead unit', '主办单位') },
    helpers: {
      kind: 'units',
      duty: 'help',
      words: plain('协办单位', 'the cooperating units', '一起办的单位'),
    },
    slip: { kind: 'case', process: 'toy-slip', words: plain('督办单', 'the slip', '督办') },
    target: {
      kind: 'case',
      process: 'toy-petition',
      words: plain('并入的事项', 'the case it is merged into', '合到的那件事'),
    },
  },
  begins: ['submit'],
  always: ['urge', 'supervise', 'slip-closed'],
  whole: { within: days(60), besides: [] },
  stages: {
    received: stage({
      words: plain('已登记', 'Registered', '记下来了'),
      heldBy: 'hotline',
      within: workdays(1),
      next: ['dispatch', 'reject', 'merge'],
    }),
    dispatched: stage({
      words: plain('已转办', 'Passed on', '交给单位了'),
      heldBy: 'handler',
      within: workdays(15),
      next: ['answer', 'consult', 'return', 'extend', 'pause', 'resume'],
    }),
    gathered: gather({
      words: plain('协同办理', 'Asking other units', '几个单位一起办'),
      heldBy: 'handler',
      from: 'helpers',
      within: workdays(10),
      enough: 2,
      late: 'waits',
      goesOnTo: 'dispatched',
      next: ['help', 'hold', 'go-on', 'ask-again', 'ask-also', 'let-off', 'extend-help'],
    }),
    answered: stage({
      words: plain('已答复', 'Answered', '有答复了'),
      heldBy: 'hotline',
      within: workdays(2),
      next: ['close', 'redo'],
      news: ['letter'],
    }),
    closed: end({ words: plain('已办结', 'Closed', '办完了'), next: ['rate', 'reopen'] }),
    rejected: end({ words: plain('不予受理', 'Not taken up', '不办'), next: [] }),
    merged: end({ words: plain('已并案', 'Merged', '和别的事合在一起了'), next: [] }),
  },
  actions: {
    submit: action({
      words: plain('提交', 'Submit', '提交'),
      by: ['petitioner'],
      asks: telling('matter', plain('反映的问题', 'Matter', '什么事')),
      does: to('received'),
      names: { petitioner: 'self', hotline: 'given' },
    }),
    dispatch: action({
      words: plain('转办', 'Pass on', '交给单位'),
      by: ['hotline'],
      asks: naming('petition-dispatching', plain('转办', 'Pass on', '交给单位')),
      does: to('dispatched'),
      names: { handler: { answer: 'lead' } },
    }),
    reject: action({
      words: plain('不予受理', 'Do not take up', '不办'),
      by: ['hotline'],
      asks: telling('why', plain('理由', 'Reason', '为什么')),
      does: to('rejected'),
      news: ['letter'],
    }),
    merge: action({
      words: plain('并案', 'Merge', '合在一起'),
      by: ['hotline'],
      asks: merging,
      does: to('merged'),
      names: { target: { answer: 'into_case' } },
      news: ['merged'],
    }),
    return: action({
      words: plain('退回', 'Return', '退回'),
      by: ['handler'],
      asks: telling('why', plain('理由', 'Reason', '为什么')),
      does: to('received'),
      inside: true,
    }),
    extend: action({
      words: plain('延期', 'Extend', '多给几天'),
      by: ['hotline'],
      does: extendsBy(workdays(10), { times: 1 }),
    }),
    pause: action({
      words: plain('暂停计时', 'Stop the clock', '先停一停'),
      by: ['handler'],
      asks: telling('why', plain('理由', 'Reason', '为什么')),
      does: stops,
    }),
    resume: action({
      words: plain('恢复计时', 'Let the clock run', '接着办'),
      by: ['handler'],
      does: resumes,
    }),
    consult: action({
      words: plain('征询', 'Ask others', '问别的单位'),
      by: ['handler'],
      asks: asking('petition-consulting', plain('征询', 'Ask others', '问别的单位')),
      does: to('gathered'),
      names: { helpers: { answer: 'units' } },
    }),
    help: action({
      words: plain('协办答复', 'Answer for one’s part', '答复'),
      by: ['helpers'],
      asks: telling('help', plain('意见', 'Opinion', '意见')),
      does: answers,
      inside: true,
    }),
    hold: action({
      words: plain('暂停本单位计时', 'Stop one’s own clock', '先停一停'),
      by: ['helpers'],
      does: stops,
      inside: true,
    }),
    'go-on': action({
      words: plain('恢复本单位计时', 'Let one’s own clock run', '接着办'),
      by: ['helpers'],
      does: resumes,
      inside: true,
    }),
    'ask-again': action({
      words: plain('退回重办', 'Ask again', '再问一次'),
      by: ['handler'],
      asks: asking('petition-again', plain('退回重办', 'Ask again', '再问')),
      does: asksAgain('units'),
      inside: true,
    }),
    'ask-also': action({
      words: plain('增加协办', 'Ask one more', '再问一个单位'),
      by: ['handler'],
      asks: asking('petition-also', plain('增加协办', 'Ask one more', '再问')),
      does: asksAlso('units'),
      inside: true,
    }),
    'let-off': action({
      words: plain('取消协办', 'Let off', '不用问了'),
      by: ['handler'],
      asks: asking('petition-off', plain('取消协办', 'Let off', '不问')),
      does: letsOff('units'),
      inside: true,
    }),
    'extend-help': action({
      words: plain('协办延期', 'More time for a part', '多给几天'),
      by: ['handler'],
      asks: asking('petition-more', plain('协办延期', 'More time', '多给几天')),
      does: extendsBy(workdays(5), { times: 1, whom: 'units' }),
      inside: true,
    }),
    answer: action({
      words: plain('答复', 'Answer', '答复'),
      by: ['handler'],
      asks: telling('answer', plain('答复', 'Answer', '答复')),
      does: to('answered'),
    }),
    redo: action({
      words: plain('退回重办', 'Redo', '重新办'),
      by: ['hotline'],
      asks: telling('why', plain('理由', 'Reason', '为什么')),
      does: to('dispatched', { within: workdays(5) }),
    }),
    close: action({ words: plain('办结', 'Close', '办完'), by: ['hotline'], does: to('closed') }),
    rate: action({
      words: plain('评价', 'Rate', '评一评'),
      by: ['petitioner'],
      asks: rating,
      does: notes,
      notLaterThan: days(30),
    }),
    reopen: action({
      words: plain('要求重办', 'Reopen', '请再办一次'),
      by: ['petitioner'],
      asks: telling('why', plain('理由', 'Reason', '为什么')),
      does: to('dispatched', { within: workdays(10) }),
      notLaterThan: days(30),
      when: satisfied.is('no'),
    }),
    urge: action({
      words: plain('催办', 'Urge', '催一催'),
      by: ['petitioner', 'hotline'],
      does: notes,
      news: ['reminder'],
    }),
    supervise: action({
      words: plain('列入督办', 'Begin a slip', '请上级盯着'),
      by: ['hotline'],
      does: notes,
      names: { slip: 'given' },
      news: ['begin-slip'],
    }),
    'slip-closed': action({ words: plain('督办办结', 'Slip closed', '盯完了'), by: ['slip'], does: notes }),
  },
})
