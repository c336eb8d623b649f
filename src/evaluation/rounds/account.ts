/** The account of a round in sentences: the same facts in standard Chinese, English and plain Chinese. */
import { percentText } from '#indicators'
import type { PlainWords } from '#kernel'
import { type RoundFacts, standings } from './facts.ts'
import { dayText } from './figure.ts'

/** What is not known is said; what nobody counted is not mentioned as if it were nothing. */
export const sentences = (facts: RoundFacts): readonly PlainWords[] => [
  {
    zh: `以下数据截至${dayText(facts.on)}。`,
    en: `The figures are those of ${facts.on}.`,
    easy: `下面的数字是${dayText(facts.on)}的。`,
  },
  ...taskSentences(facts),
  ...indicatorSentences(facts),
  ...surveySentences(facts),
]

function taskSentences({ tasks }: RoundFacts): PlainWords[] {
  if (!tasks)
    return [
      {
        zh: '规划任务的落实情况还没有统计。',
        en: 'How the tasks of the plan stand has not been counted yet.',
        easy: '答应做的事做得怎么样，还没有数过。',
      },
    ]
  const total = standings.reduce((sum, standing) => sum + tasks[standing], 0)
  const done = tasks.done + tasks['done-late']
  return [
    {
      zh: `规划分解为${total}项责任事项：已办结${done}项，其中超期办结${tasks['done-late']}项；已超期未办结${tasks.overdue}项。`,
      en: `The plan was split into ${total} obligations: ${done} are done, ${tasks['done-late']} of them late; ${tasks.overdue} are overdue.`,
      easy: `答应做的事一共有${total}件。做好了${done}件。过了日子还没做好的，有${tasks.overdue}件。`,
    },
    ...(tasks.contradicted > 0
      ? [
          {
            zh: `另有${tasks.contradicted}项报告完成，但业务记录中尚未见到结果。`,
            en: `${tasks.contradicted} more were reported done, but records do not show it.`,
            easy: `还有${tasks.contradicted}件，说是做好了，可是记录里还看不到。`,
          },
        ]
      : []),
    ...(tasks.unknown > 0
      ? [
          {
            zh: `有${tasks.unknown}项的期限尚未确定。`,
            en: `For ${tasks.unknown} nobody has settled the day yet.`,
            easy: `有${tasks.unknown}件，还不知道要在哪天做好。`,
          },
        ]
      : []),
  ]
}

function indicatorSentences({ indicators }: RoundFacts): PlainWords[] {
  if (indicators.length === 0) return []
  const number = (state: string) => indicators.filter((one) => one.state === state).length
  const [met, not, open] = [number('met'), number('not-met'), number('unknown')]
  return [
    {
      zh: `主要指标${indicators.length}项：达到目标${met}项，未达到${not}项，暂时无法判断${open}项。`,
      en: `Of ${indicators.length} indicators ${met} met their target, ${not} did not, and ${open} cannot be judged yet.`,
      easy: `要做到的数字有${indicators.length}个。做到了${met}个。没做到${not}个。还有${open}个现在说不清。`,
    },
  ]
}

function surveySentences({ survey }: RoundFacts): PlainWords[] {
  const overall = survey?.questions.find(({ area }) => area === survey.area)
  if (!survey || !overall) return []
  const answered = {
    zh: `满意度调查收回答卷${survey.answered}份。`,
    en: `${survey.answered} people answered the satisfaction survey.`,
    easy: `有${survey.answered}个人告诉了我们他们的想法。`,
  }
  const { answered: whole, satisfied: part } = overall
  const percent = part === null || whole === null ? undefined : percentText({ part, whole })
  if (percent === undefined)
    return [
      answered,
      {
        zh: '答卷较少，结果不予列示。',
        en: 'Too few answered for the result to be shown.',
        easy: '回答的人太少，结果先不说。',
      },
    ]
  const ofTen = Math.round((10 * (part ?? 0)) / (whole ?? 1))
  return [
    answered,
    {
      zh: `作出总体评价的${whole}人中，${percent}%表示满意。`,
      en: `Of the ${whole} who judged the work as a whole, ${percent} % are satisfied.`,
      easy: `每10个人里，大约有${ofTen}个人满意。`,
    },
  ]
}
