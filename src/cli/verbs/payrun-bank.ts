/** `payrun export|result`: the file for the bank, and what the bank answered. */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { withScope } from '#access'
import { refuse } from '#kernel'
import { bankCharsets, exportRun, importAnswers, isBankCharset } from '#payments'
import { actingFor, actingOption } from '../acting.ts'
import { runMeant, sayRun, shownRun } from '../runs.ts'
import { sentencesOf } from '../sentence.ts'
import { option, wordAt } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const payrunExport: DataVerb = {
  name: 'payrun export',
  usage: 'RUN [--out FILE] [--charset utf-8|gb18030] [--by NAME]',
  summary: 'write the bank file of an approved run; the same file again every time',
  options: {
    out: { type: 'string', meaning: 'where to write it; the run’s own name without it' },
    charset: { type: 'string', meaning: bankCharsets.join(' or ') },
    ...actingOption,
  },
  needs: 'database',
  async run(typed, { db, vault, clock, ...operator }) {
    const run = await runMeant(typed, { db, vault, clock, ...operator })
    const charset = option(typed, 'charset') ?? 'utf-8'
    if (!isBankCharset(charset))
      return refuse('cli.option-wrong', {
        verb: 'payrun export',
        why: `--charset ${charset}`,
        usage: bankCharsets.join(' | '),
      })
    const actor = actingFor(typed)
    const file = await withScope(db, actor, (tx) => exportRun(tx, { run, charset }, { vault, clock }))
    const path = resolve(option(typed, 'out') ?? file.name)
    await writeFile(path, file.bytes, { mode: 0o600 })
    const { lines, sha256 } = file
    return { json: { file: path, lines, sha256 }, text: `${path}：${lines} 行` }
  },
}

export const payrunResult: DataVerb = {
  name: 'payrun result',
  usage: 'RUN FILE [--by NAME]',
  summary: 'take in the bank’s answer; failed lines come back as work, the same file again changes nothing',
  options: actingOption,
  needs: 'database',
  async run(typed, operator) {
    const run = await runMeant(typed, operator)
    const file = wordAt(typed, 1, 'FILE')
    const bytes = await readFile(file).catch((error: Error) =>
      refuse('cli.file-unreadable', { file, why: error.message }),
    )
    const { db, clock } = operator
    const report = await importAnswers({ db, clock, actor: actingFor(typed) }, { run, bytes })
    const refused = report.refused.map(({ row, problem }) => ({
      row,
      ...problem,
      says: sentencesOf(problem),
    }))
    const { applied, known, now } = report
    return {
      json: { ...shownRun(now), applied, known, refused },
      text: [
        `${sayRun(now)}；新答复 ${applied}，已知 ${known}`,
        ...refused.map(({ row, says }) => `${row}: ${says}`),
      ].join('\n'),
      failed: refused.length > 0,
    }
  },
}
