/** A case stays with the version it began with, until somebody moves it over with a reason. */
import { expect, test } from 'vitest'
import { areaCode } from '#kernel'
import type { Process } from '#process'
import { inTestTx } from '../../tests/database.ts'
import { movableClock, newerVersion, officer, olderVersion, toyWorld } from '../../tests/toy-cases.ts'
import * as cases from './index.ts'

const area = areaCode('441702')
const by = officer(area, '残工委', ['person:change'])
const knowing = (process: Process): cases.World => ({ ...toyWorld(movableClock()), processes: [process] })
const before = knowing(olderVersion)
const after = knowing(newerVersion)

test('a running case keeps its stages when a newer version comes, and changes them when it is moved over', () =>
  inTestTx(async (tx) => {
    const order = {
      process: 'toy-versions',
      action: 'register',
      area,
      key: 'a',
      by,
      answers: {},
      title: '登记',
    }
    const begun = await cases.beginCase(tx, before, order)
    const kept = await cases.showCase(tx, after, { case: begun.case, by })
    expect(kept.may.map(({ action }) => action)).toEqual(['close'])
    const moving = { case: begun.case, key: 'b', by, reason: '流程改版' }
    expect(await cases.moveCaseOver(tx, after, moving)).toMatchObject({ stage: 'checking', length: 2 })
    expect(await cases.moveCaseOver(tx, after, moving)).toMatchObject({ length: 2, again: true })
    expect(await cases.findCase(tx, begun.case)).toMatchObject({ version: 2, stage: 'checking' })
    const unreasoned = cases.moveCaseOver(tx, after, { ...moving, key: 'c', reason: ' ' })
    await expect(unreasoned).rejects.toMatchObject({ problem: { code: 'case.reason-missing' } })
  }))
