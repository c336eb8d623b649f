/** What the command line refuses, and how it says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommand } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const tongxing = (...words: string[]) =>
  runCommand(words, { TONGXING_DATA: join(folder, 'data'), TONGXING_DURABLE: 'off' })

const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('the command line', () => {
  test.each([
    [['explan'], '没有“explan”这个命令'],
    [['sweep'], '缺少选项 --on'],
    [['sweep', '--on', '2020-02-30'], '不是日历上的日期'],
    [['sweep', 'everything'], '缺少选项 --on'],
    [['sweep', '--day', '2020-02-01'], '参数有误'],
    [['explain', 'nursing', '--on', '2020-12-31'], '没有政策项目“nursing”'],
    [['population', 'make', '--people', '0', '--area', '4417'], '应为不小于 1 的整数'],
    [['population', 'make', '--people', '10', '--area', '44170'], '不是区划代码'],
    [['whatif', '--on', '2020-12-31', '--rate', 'nursing-subsidy'], '应写成 标准=分'],
    [['whatif', '--on', '2020-12-31', '--scenario', '/nowhere/s.json'], '无法读取文件'],
    [['payrun', 'show', 'nursing-subsidy/2020-12/4417/x'], '批次'],
    [['plan', 'read', '/nowhere/plan.txt'], '无法读取文件'],
  ])('refuses %j with a sentence in both languages, and does nothing', async (words, says) => {
    const { out, err, code } = await tongxing(...words, ...(words[0] === 'sweep' ? ['--area', '4417'] : []))
    expect([out, code]).toEqual(['', 2])
    expect(err).toContain(says)
    expect(err.split('\n')[1]).toMatch(/[A-Za-z]{3}/)
  })

  test('explains every verb', async () => {
    const { out } = await tongxing('help')
    for (const name of out.matchAll(/^tongxing ([a-z]+(?: [a-z]+)?)(?= [A-Z-]|$)/gm))
      expect((await tongxing(...(name[1] as string).split(' '), '--help')).out).toContain('--json')
  })

  test('reads a plan in GB 18030 as it reads one in UTF-8', async () => {
    const gb = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xd4, 0xf2, 0x0a])
    const read = async (path: string) => JSON.parse((await tongxing('plan', 'read', path, '--json')).out)
    expect(await read(file('gb.txt', gb))).toEqual(await read(file('utf8.txt', '一、总则\n')))
  })

  test('reads a plan from a web page, shows the text its places point into, and says what it could not carry over', async () => {
    const page = file(
      '规划.doc',
      '<!DOCTYPE html><html><nav>首页</nav><h1>临禾市规划</h1><p>一、总则</p></html>',
    )
    const { out } = await tongxing('plan', 'read', page, '--text')
    expect(out).toBe('临禾市规划\n一、总则')
    const read = JSON.parse((await tongxing('plan', 'read', page, '--json')).out)
    expect(read).toMatchObject({ format: 'html', warnings: [{ code: 'document.named-otherwise' }] })
    expect((await tongxing('plan', 'read', page)).out).toContain('扩展名与内容不符')
  })

  test('refuses what is no plan document with what it is and how to mend it', async () => {
    const rtf = file('规划.txt', '{\\rtf1 x}')
    const { err, code } = await tongxing('plan', 'read', rtf)
    expect([code, err]).toEqual([2, expect.stringMatching(/RTF.*另存为 \.docx[^]*RTF.*\.docx/)])
  })
})

describe('a file of facts', { timeout: 120_000 }, () => {
  const facts = {
    certificate_status: 'issued',
    certificate_expires: '2027-01-01',
    disability_grade: 3,
    disability_categories: ['mental'],
  }
  const asked = ['--on', '2020-12-31', '--json'] as const
  const explain = (path: string, ...more: string[]) =>
    tongxing('explain', 'nursing-subsidy', '--facts', path, ...asked, ...more)

  test('stands in for a person, in the place it is asked for', async () => {
    const { out } = await explain(file('facts.json', JSON.stringify(facts)), '--area', '1406')
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unknown', area: '1406' })
  })
  test('is told what the answer becomes beside other benefits, by which clause', async () => {
    const beside = { ...facts, receives_work_injury_care: true }
    const { out } = await explain(file('beside.json', JSON.stringify(beside)), '--area', '4417')
    expect(JSON.parse(out)).toMatchObject({ verdict: 'yes', together: { verdict: 'no', amountFen: 0 } })
    expect(JSON.parse(out).together.changed).toMatchObject([
      { kind: 'supersedes', of: 'receives_work_injury_care', because: [{ clause: '2.4' }] },
    ])
    const text = await tongxing(
      'explain',
      'nursing-subsidy',
      '--facts',
      file('beside.json', JSON.stringify(beside)),
      '--on',
      '2020-12-31',
      '--area',
      '4417',
    )
    expect(text.out).toContain('与其他待遇一并计算：不符合，0.00 元')
  })
  test('that says no place is answered for the first with a rule, and the others stand beside it', async () => {
    const { out } = await explain(file('facts.json', JSON.stringify(facts)))
    expect(JSON.parse(out)).toMatchObject({ verdict: 'yes', amountFen: 23_500, missing: [], area: '4417' })
    expect(JSON.parse(out).elsewhere).toMatchObject([{ area: '1406', verdict: 'unknown' }])
  })
  test('leaves out what nobody knows: the answer is unknown and names what would settle it', async () => {
    const { out } = await explain(file('less.json', JSON.stringify({ ...facts, disability_grade: null })))
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unknown', amountFen: null })
    expect(JSON.parse(out).missing.map(({ id }: { id: string }) => id)).toContain('disability_grade')
  })
  test.each([
    ['an unknown fact', { grade: 3 }, '没有这个事实'],
    ['a value the fact cannot have', { disability_grade: 5 }, '应为'],
  ])('with %s is refused', async (_, wrong, says) => {
    const { err, code } = await explain(file('wrong.json', JSON.stringify({ ...facts, ...wrong })))
    expect(code).toBe(2)
    expect(err).toContain(says)
  })
})
