/** `population make|import`: a synthetic population for trying things out, or people from a file. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { record } from '#access'
import { importPeople, sayReason } from '#exchange'
import { refuse } from '#kernel'
import { isPreset, loadPopulation, type PopulationSpec, presets } from '#registry'
import { actingFor, actingOption } from '../acting.ts'
import { areaOption, dayOption, numberOption, option, wordAt } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

export const populationMake: DataVerb = {
  name: 'population make',
  usage: '--preset NAME | --people N --area CODE [--seed S] [--on DAY] [--portrait]',
  summary: 'make a synthetic population in an empty register; the same seed makes the same people',
  options: {
    preset: { type: 'string', meaning: `a population with a name: ${Object.keys(presets).join(', ')}` },
    people: { type: 'string', meaning: 'how many holders of a certificate' },
    area: { type: 'string', meaning: 'a county or city' },
    seed: { type: 'string', meaning: 'a whole number; 1 without it' },
    on: { type: 'string', meaning: 'the day it is a picture of; today without it' },
    portrait: {
      type: 'boolean',
      meaning: 'also what offices know of how people live, learn and work; every programme can then be swept',
    },
  },
  needs: 'database',
  async run(typed, { config, database, clock, inScope }) {
    // Invented people never stand beside real ones.
    if (config.mode !== 'demo') return refuse('cli.demo-only', { verb: 'population make' })
    const portrait = typed.options['portrait'] === true
    const spec = { ...specOf(typed, clock.today()), portrait }
    const { people, households } = await loadPopulation(database, spec, config.keys)
    const { area, on, seed } = spec
    const made = { people, households, on, seed, portrait }
    await inScope((tx) => record(tx, { event: 'population.made', area, facts: made }, clock))
    return {
      json: { ...made, area },
      text: `${area}：${people} 人，${households} 户（${on}）`,
    }
  },
}

function specOf(typed: Typed, today: PopulationSpec['on']): PopulationSpec {
  const name = option(typed, 'preset')
  if (name !== undefined)
    return isPreset(name)
      ? presets[name]
      : refuse('cli.preset-unknown', { value: name, known: Object.keys(presets).join('、') })
  return {
    area: areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' }),
    people: numberOption(typed, 'people', 1) ?? refuse('cli.option-missing', { name: 'people' }),
    seed: numberOption(typed, 'seed', 0) ?? 1,
    on: option(typed, 'on') === undefined ? today : dayOption(typed, 'on'),
  }
}

export const populationImport: DataVerb = {
  name: 'population import',
  usage: 'FILE --area CODE [--from DAY] [--refused FILE] [--by NAME]',
  summary: 'register people from a CSV or XLSX file; refused rows come back as a file to mend',
  options: {
    area: { type: 'string', meaning: 'where the people live: rows elsewhere are refused' },
    from: { type: 'string', meaning: 'the day from which the statements hold; today without it' },
    refused: { type: 'string', meaning: 'where to write the refused rows; FILE.refused.csv without it' },
    ...actingOption,
  },
  needs: 'database',
  async run(typed, { db, vault, clock }) {
    const file = wordAt(typed, 0, 'FILE')
    const bytes = await readFile(file).catch((error: Error) =>
      refuse('cli.file-unreadable', { file, why: error.message }),
    )
    const within = areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' })
    const from = option(typed, 'from') === undefined ? clock.today() : dayOption(typed, 'from')
    const desk = { vault, clock }
    const report = await importPeople(
      db,
      { bytes, name: basename(file), within, from },
      { actor: actingFor(typed), desk },
    )
    const { refusedFile, refused, ...counts } = report
    const path = option(typed, 'refused') ?? `${file}.refused.csv`
    if (refusedFile !== undefined) await writeFile(path, refusedFile, { mode: 0o600 })
    const rows = refused.map(({ number: row, reasons }) => ({
      row,
      reasons: reasons.map((reason) => sayReason(reason)),
    }))
    const told = `${counts.rows} 行：新登记 ${counts.registered}，更正 ${counts.changed}，无变化 ${counts.unchanged}，退回 ${refused.length}`
    return {
      json: { ...counts, refused: rows, ...(refusedFile === undefined ? {} : { refusedFile: path }) },
      text: [
        told,
        ...rows.slice(0, 20).map(({ row, reasons }) => `第 ${row} 行：${reasons.join('；')}`),
      ].join('\n'),
    }
  },
}
