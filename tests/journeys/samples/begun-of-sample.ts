/** Beginning a case by a form with every kind of question: untouched, and sent with mistakes. */
import { asks, consent, form, longText, one, rows, section, several, text, viewOf } from '#forms'
import { areaCode, day } from '#kernel'
import { day as dayFact, money, number, oneOf, setOf } from '#policy'
import type { ActView, BeginView } from '#web'
import { openedForm, readForm } from '../../../src/desk/case-form.ts'
import { referableIn, slip } from '../../toy-cases.ts'

const area = areaCode('441702')
const [monday, friday] = [day('2026-03-02'), day('2026-03-06')]
const photo = { id: '018f0000-0000-7000-8000-0000000000d9', name: '坡道整改前后对比照片.pdf' }
const referable = { ...referableIn(area), file: new Map([[photo.id, photo]]) }

const same = (zh: string, en: string) => ({ zh, en, easy: zh })
const fact = (key: string, zh: string, en: string) => ({
  key,
  record: 'sample',
  label: same(zh, en),
  question: same(zh, en),
})
const way = oneOf({
  ...fact('sample_way', '办理方式', 'Way'),
  values: { visit: same('入户', 'visit'), office: same('到窗口', 'at the office') },
})
const visits = oneOf({
  ...fact('sample_visit', '入户结果', 'Outcome of the visit'),
  values: { met: same('见到本人', 'met'), away: same('本人不在', 'away') },
})

/** Every kind of question there is. */
export const everyQuestion = form({
  id: 'every-question',
  title: { zh: '各种问题', en: 'Every kind of question' },
  audience: 'officers',
  sections: [
    section({ zh: '基本情况', en: 'Basics' }, [
      text('matter', { label: { zh: '事项', en: 'Matter' }, hint: { zh: '一句话', en: 'One sentence' } }),
      longText('account', { label: { zh: '情况说明', en: 'Account' }, optional: true }),
      asks(way),
      asks(visits, { shownIf: way.is('visit') }),
      asks(dayFact(fact('sample_day', '完成日期', 'Done on')), { mayNotKnow: true }),
      asks(number({ ...fact('sample_count', '惠及人数', 'People reached'), min: 0 })),
      asks(money({ ...fact('sample_amount', '投入资金', 'Money spent') }), { neededIf: way.is('visit') }),
      asks(
        setOf({
          ...fact('sample_kinds', '残疾类别', 'Categories'),
          values: { vision: same('视力', 'vision'), hearing: same('听力', 'hearing') },
        }),
      ),
    ]),
    section({ zh: '单位和材料', en: 'Units and papers' }, [
      one('lead', { to: 'unit', label: { zh: '牵头单位', en: 'Lead' } }),
      several('helping', { to: 'unit', label: { zh: '配合单位', en: 'Cooperating' }, optional: true }),
      one('other_case', { to: 'case', label: { zh: '相关事项', en: 'Related case' }, optional: true }),
      several('evidence', { to: 'file', label: { zh: '佐证材料', en: 'Evidence' } }),
      rows('steps', {
        label: { zh: '办理步骤', en: 'Steps' },
        each: { zh: '步骤', en: 'Step' },
        columns: [
          text('step', { label: { zh: '做什么', en: 'What' } }),
          asks(dayFact(fact('sample_step_day', '哪天做', 'On which day')), { optional: true }),
        ],
      }),
      consent('agreed', {
        label: { zh: '确认', en: 'Confirmation' },
        statement: { zh: '以上内容属实', en: 'All of this is true' },
      }),
    ]),
  ],
})

const filling = {
  on: friday,
  area,
  settings: [],
  referable: { ...referable, case: new Map() },
  known: {
    sample_count: { value: 120, source: { zh: '上月报表', en: 'last month’s report' }, on: monday },
  },
}
const drawn = { act: 'enter', words: { zh: '提交', en: 'Send' }, form: everyQuestion }

const typedPartly = {
  texts: {
    matter: '坡道',
    sample_way: 'visit',
    'sample_day-year': '2026',
    'sample_day-month': '13',
    evidence: photo.id,
    'steps.0.step': '勘察',
  },
  shown: viewOf(everyQuestion, { posted: {}, sent: false }, filling).sections.flatMap(({ questions }) =>
    questions.filter(({ asked }) => asked === 'yes').map(({ at }) => at),
  ),
}

const again = (): ActView => {
  const read = readForm({ drawn, filling, refused: [], sent: { once: '', uploads: {}, ...typedPartly } })
  if (!('again' in read)) throw new Error('the sample is to be corrected')
  return read.again
}

const blank: BeginView = {
  process: { id: slip.id, words: slip.name },
  acts: [
    { act: 'enter', words: { zh: '登记', en: 'Enter' } },
    { act: 'transfer', words: { zh: '转入', en: 'Transfer' } },
  ],
  chosen: openedForm(drawn, filling),
  area,
  areas: [
    { code: '441702', name: '江城区' },
    { code: '441702001', name: '　城南街道' },
  ],
  title: '',
  about: 'obligation:441702/1',
  aboutWords: { zh: '完成无障碍环境建设任务', en: '完成无障碍环境建设任务' },
  problem: undefined,
}

export const beginViews: Readonly<Record<'blank' | 'wrong', BeginView>> = {
  blank,
  wrong: { ...blank, acts: [], areas: [], aboutWords: undefined, chosen: again() },
}
