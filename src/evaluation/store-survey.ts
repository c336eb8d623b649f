/** SQL of surveys: codes given out, answers without any person, counts of both. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Answers } from '#forms'
import type { AreaCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { RoundId } from './rounds/round.ts'
import type { Channel, QuestionResult, Response } from './survey/result.ts'

export type SurveyId = Id<'survey'>

export type Survey = {
  readonly id: SurveyId
  readonly roundId: RoundId
  readonly area: AreaCode
  readonly form: string
  readonly opensOn: Day
  readonly closesOn: Day
}

const columns = sql`id, round_id as "roundId", area, form, opens_on as "opensOn", closes_on as "closesOn"`

export async function findSurvey(tx: Tx, id: SurveyId): Promise<Survey | undefined> {
  const { rows } = await sql<Survey>`select ${columns} from evaluation.survey where id = ${id}`.execute(tx)
  return rows[0]
}

/** The newest of a round. */
export async function findSurveyOf(tx: Tx, round: RoundId): Promise<Survey | undefined> {
  const { rows } = await sql<Survey>`select ${columns} from evaluation.survey where round_id = ${round}
    order by id desc limit 1`.execute(tx)
  return rows[0]
}

export async function addSurvey(
  tx: Tx,
  s: Survey & { readonly by: string; readonly at: Instant },
): Promise<void> {
  await sql`insert into evaluation.survey (id, round_id, area, form, opens_on, closes_on, opened_by, opened_at)
    values (${s.id}, ${s.roundId}, ${s.area}, ${s.form}, ${s.opensOn}, ${s.closesOn}, ${s.by}, ${s.at})`.execute(
    tx,
  )
}

export async function addInvitations(
  tx: Tx,
  {
    survey,
    area,
    hashes,
  }: { readonly survey: SurveyId; readonly area: AreaCode; readonly hashes: readonly string[] },
): Promise<void> {
  await sql`insert into evaluation.invitation (survey_id, code_hash, area)
    select ${survey}::uuid, hash, ${area}::text from unnest(${[...hashes]}::text[]) hash`.execute(tx)
}

/** Uses a code up: the area it was given for, or undefined when there is no such unused code. Two at the same moment: one wins. */
export async function useCode(tx: Tx, survey: SurveyId, hash: string): Promise<AreaCode | undefined> {
  const { rows } = await sql<{ area: AreaCode }>`update evaluation.invitation set used = true
    where survey_id = ${survey} and code_hash = ${hash} and not used returning area`.execute(tx)
  return rows[0]?.area
}

export async function codeExists(tx: Tx, survey: SurveyId, hash: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (select 1 from evaluation.invitation
    where survey_id = ${survey} and code_hash = ${hash}) as there`.execute(tx)
  return rows[0]?.there === true
}

/** The id is by chance alone: one that sorts by time would give the order of answering away. */
export async function addAnswer(
  tx: Tx,
  added: {
    readonly survey: SurveyId
    readonly area: AreaCode
    readonly channel: Channel
    readonly answers: Answers
  },
): Promise<void> {
  await sql`insert into evaluation.answer (id, survey_id, area, channel, answers)
    values (gen_random_uuid(), ${added.survey}, ${added.area}, ${added.channel}, ${JSON.stringify(added.answers)}::jsonb)`.execute(
    tx,
  )
}

/** Codes and answers by county. */
export async function countResponses(tx: Tx, survey: SurveyId): Promise<Response[]> {
  const { rows } = await sql<Response>`select i.area, count(*)::int as invited,
      (select count(*)::int from evaluation.answer a where a.survey_id = ${survey} and a.area = i.area) as answered
    from evaluation.invitation i where i.survey_id = ${survey} group by i.area order by i.area`.execute(tx)
  return rows
}

export async function countChannels(
  tx: Tx,
  survey: SurveyId,
): Promise<{ channel: Channel; answered: number }[]> {
  const { rows } = await sql<{ channel: Channel; answered: number }>`select channel, count(*)::int as answered
    from evaluation.answer where survey_id = ${survey} group by channel`.execute(tx)
  return rows
}

type Levels = {
  readonly questions: readonly string[]
  readonly judged: readonly string[]
  readonly satisfied: readonly string[]
}

/** Who said something of a question, and who was satisfied, by county. One pass over the answers. */
export async function countAnswers(tx: Tx, survey: SurveyId, levels: Levels): Promise<QuestionResult[]> {
  const { rows } = await sql<QuestionResult>`
    select question, a.area,
      count(*) filter (where a.answers ->> question = any(${[...levels.judged]}::text[]))::int as answered,
      count(*) filter (where a.answers ->> question = any(${[...levels.satisfied]}::text[]))::int as satisfied
    from evaluation.answer a cross join unnest(${[...levels.questions]}::text[]) with ordinality as q (question, position)
    where a.survey_id = ${survey} group by position, question, a.area order by position, a.area`.execute(tx)
  return rows
}
