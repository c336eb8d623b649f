/** A satisfaction survey: opened with codes for letters, answered once a code, counted without anybody being told apart. */
import { actorOf, record, system, type Tx, withScope } from '#access'
import { type Answers, settle } from '#forms'
import { type AreaCode, type Day, isWithin, must, refuse } from '#kernel'
import { type Clock, type Db, newId } from '#platform'
import type { RoundId } from '../rounds/round.ts'
import { getRound } from '../rounds/run.ts'
import * as store from '../store-survey.ts'
import { hashOfCode, newCode, readCode } from './code.ts'
import { shownResponses, shownResults } from './protect-results.ts'
import { judged, satisfaction, satisfied, scaledQuestions } from './questions.ts'
import { type Channel, channels, type SurveyResult } from './result.ts'

export type NewSurvey = { readonly round: RoundId; readonly opensOn: Day; readonly closesOn: Day }

export async function openSurvey(tx: Tx, { round, ...days }: NewSurvey, clock: Clock): Promise<store.Survey> {
  const { area } = await getRound(tx, round)
  if (days.closesOn < days.opensOn)
    refuse('evaluation.period-backwards', { from: days.opensOn, to: days.closesOn })
  const survey: store.Survey = { ...days, id: newId<'survey'>(), roundId: round, area, form: satisfaction.id }
  await store.addSurvey(tx, { ...survey, by: actorOf(tx), at: clock.now() })
  await record(tx, { event: 'evaluation.survey-opened', area, subject: survey.id }, clock)
  return survey
}

export const getSurvey = async (tx: Tx, id: store.SurveyId): Promise<store.Survey> =>
  (await store.findSurvey(tx, id)) ?? refuse('evaluation.survey-unknown', { survey: id })

export type NewCodes = { readonly survey: store.SurveyId; readonly area: AreaCode; readonly number: number }

/** Codes for the letters of a county: shown this once, kept as hashes, and belonging to nobody. */
export async function giveCodes(
  tx: Tx,
  { survey: id, area, number }: NewCodes,
  clock: Clock,
): Promise<readonly string[]> {
  const survey = await getSurvey(tx, id)
  if (!isWithin(area, survey.area)) refuse('evaluation.area-elsewhere', { area, round: survey.area })
  const codes = new Set<string>()
  while (codes.size < number) codes.add(newCode())
  await store.addInvitations(tx, { survey: id, area, hashes: [...codes].map((code) => hashOfCode(id, code)) })
  await record(tx, { event: 'evaluation.codes-given', area, subject: id, facts: { number } }, clock)
  return [...codes]
}

export type Answering = {
  readonly survey: store.SurveyId
  readonly code: string
  readonly answers: Answers
}

/**
 * Takes an answer from the page, where nobody is signed in: the code is what lets it in. Answer and code are written apart;
 * nothing leads from one to the other.
 */
export const answerOnPage = (db: Db, answering: Answering, clock: Clock): Promise<void> =>
  withScope(db, system('satisfaction-survey'), (tx) => answer(tx, { ...answering, channel: 'page' }, clock))

/** An officer types what was said on the telephone or stands on paper; that an officer did is written down, the answer apart. */
export async function answerFor(
  tx: Tx,
  answering: Answering & { readonly channel: Exclude<Channel, 'page'> },
  clock: Clock,
): Promise<void> {
  await answer(tx, answering, clock)
  const { survey, channel } = answering
  await record(tx, { event: 'evaluation.answer-typed', subject: survey, facts: { channel } }, clock)
}

async function answer(
  tx: Tx,
  { survey: id, code, answers, channel }: Answering & { channel: Channel },
  clock: Clock,
) {
  const survey = await getSurvey(tx, id)
  const on = clock.today()
  if (on < survey.opensOn || on > survey.closesOn)
    refuse('evaluation.survey-closed', { from: survey.opensOn, to: survey.closesOn })
  const settled = settle(satisfaction, { answers }, { on, area: survey.area, settings: [] })
  const [problem] = settled.problems
  if (problem) refuse('evaluation.answers-incomplete', { at: problem.at })
  const hash = hashOfCode(id, must(readCode(code)))
  const area = await store.useCode(tx, id, hash)
  if (area === undefined)
    return refuse(
      (await store.codeExists(tx, id, hash)) ? 'evaluation.code-used' : 'evaluation.code-unknown',
      {},
    )
  await store.addAnswer(tx, { survey: id, area, channel, answers: settled.answers })
}

/** Counts by question and county, small groups protected. Cost: one pass over the answers. */
export async function resultOf(tx: Tx, id: store.SurveyId): Promise<SurveyResult> {
  const { area } = await getSurvey(tx, id)
  const responses = await store.countResponses(tx, id)
  const by = new Map((await store.countChannels(tx, id)).map(({ channel, answered }) => [channel, answered]))
  const answers = await store.countAnswers(tx, id, { questions: scaledQuestions, judged, satisfied })
  return {
    area,
    invited: responses.reduce((sum, { invited }) => sum + invited, 0),
    answered: [...by.values()].reduce((sum, answered) => sum + answered, 0),
    channels: Object.fromEntries(
      channels.map((channel) => [channel, by.get(channel) ?? 0]),
    ) as SurveyResult['channels'],
    responses: shownResponses(area, responses),
    questions: shownResults(area, answers),
  }
}
