/** `payrun check|settle|approve|show`: what happens to a run between freezing and the bank. */
import { withScope } from '#access'
import { refuse } from '#kernel'
import { approveRun, checkRules, checkRun, countWork, getRun, isCheckRule, settle } from '#payments'
import { actingFor, actingOption } from '../acting.ts'
import { answerRun, runMeant, sayRun, shownRun } from '../runs.ts'
import { neededOption, option } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

const ruleNames = Object.keys(checkRules)

export const payrunShow: DataVerb = {
  name: 'payrun show',
  usage: 'RUN',
  summary: 'a run as it stands, with its history and open work',
  needs: 'database',
  async run(typed, operator) {
    const id = await runMeant(typed, operator)
    return operator.inScope(async (tx) => {
      const now = await getRun(tx, id)
      const work = await countWork(tx, id)
      return { json: { ...shownRun(now), work, history: now.history }, text: sayRun(now) }
    })
  },
}

export const payrunCheck: DataVerb = {
  name: 'payrun check',
  usage: 'RUN [--by NAME]',
  summary: 'compare every line with what the records and rules say now; findings become work',
  options: actingOption,
  needs: 'database',
  async run(typed, operator) {
    const run = await runMeant(typed, operator)
    return withScope(operator.db, actingFor(typed), async (tx) => {
      const now = await checkRun(tx, run, operator.clock)
      const work = await countWork(tx, run)
      const lines = work.map(({ rule, open }) => `! ${rule}：${open}`)
      return { json: { ...shownRun(now), work }, text: [sayRun(now), ...lines].join('\n') }
    })
  },
}

export const payrunSettle: DataVerb = {
  name: 'payrun settle',
  usage: 'RUN --rule RULE --exclude|--accept --reason TEXT [--owed] [--by NAME]',
  summary: 'exclude the lines with a finding, or accept it and pay them as frozen',
  options: {
    rule: { type: 'string', meaning: `which finding: ${ruleNames.join(', ')}` },
    exclude: { type: 'boolean', meaning: 'take the lines out of the run' },
    accept: { type: 'boolean', meaning: 'pay them as they are frozen' },
    owed: { type: 'boolean', meaning: 'with --exclude: the month is paid later, once the cause is mended' },
    reason: { type: 'string', meaning: 'why' },
    ...actingOption,
  },
  needs: 'database',
  async run(typed, operator) {
    const run = await runMeant(typed, operator)
    const settlement = {
      run,
      reason: neededOption(typed, 'reason'),
      rule: ruleMeant(typed),
      ...howMeant(typed),
    }
    return answerRun(
      await withScope(operator.db, actingFor(typed), (tx) => settle(tx, settlement, operator.clock)),
    )
  },
}

function ruleMeant(typed: Typed) {
  const rule = neededOption(typed, 'rule')
  return isCheckRule(rule)
    ? rule
    : refuse('cli.option-wrong', {
        verb: 'payrun settle',
        why: `--rule ${rule}`,
        usage: ruleNames.join(' | '),
      })
}

function howMeant({ options }: Typed): { how: 'accepted' } | { how: 'excluded'; owed: boolean } {
  if (options['accept'] === options['exclude'])
    return refuse('cli.option-wrong', { verb: 'payrun settle', why: '—', usage: '--exclude | --accept' })
  return options['accept'] ? { how: 'accepted' } : { how: 'excluded', owed: options['owed'] === true }
}

export const payrunApprove: DataVerb = {
  name: 'payrun approve',
  usage: 'RUN --by NAME [--lines N --total FEN]',
  summary: 'a second person approves the count and total they have seen',
  options: {
    lines: { type: 'string', meaning: 'the number of lines seen; the run as it stands without it' },
    total: { type: 'string', meaning: 'the total seen, in fen' },
    ...actingOption,
  },
  needs: 'database',
  async run(typed, operator) {
    const run = await runMeant(typed, operator)
    const approved = await withScope(operator.db, actingFor(typed), async (tx) => {
      const { lines, totalFen } = (await getRun(tx, run)).run
      const seen = {
        lines: number(typed, 'lines') ?? lines,
        totalFen: (number(typed, 'total') ?? totalFen) as typeof totalFen,
      }
      return approveRun(tx, { run, seen }, operator.clock)
    })
    return answerRun(approved)
  },
}

function number(typed: Typed, name: string): number | undefined {
  const text = option(typed, name)
  if (text === undefined) return undefined
  return /^\d{1,15}$/.test(text)
    ? Number(text)
    : refuse('cli.number-malformed', { name, value: text, least: 0 })
}
