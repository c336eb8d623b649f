/** How fast plans are read: 100 documents of 50,000 characters, and files of 5 MB made to do harm. */
import { readFileSync } from 'node:fs'
import { readPlan } from '#plandoc'

const example = readFileSync(new URL('../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')

/** The fictional plan, with its chapters and tables repeated up to this length. */
function longPlan(length: number): string {
  const parts = [example]
  for (let have = example.length; have < length; have += example.length) parts.push(example)
  return parts.join('\n').slice(0, length)
}

function measure(name: string, run: () => Record<string, number>): void {
  const cpu = process.cpuUsage()
  const began = performance.now()
  const facts = run()
  const wallMs = Math.round(performance.now() - began)
  const used = process.cpuUsage(cpu)
  const cpuMs = Math.round((used.user + used.system) / 1000)
  const rssMb = Math.round(process.memoryUsage().rss / 1e6)
  console.log(JSON.stringify({ bench: 'plandoc', name, wallMs, cpuMs, rssMb, ...facts }))
}

const fill = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length)).slice(0, 5_000_000)

const floods: Readonly<Record<string, string>> = {
  brackets: fill('（'),
  headers: fill('序号\t工作任务\t责任单位\n'),
  rows: `序号\t工作任务\t责任单位\n${fill('1\t建好康复站。\t市残联、市民政局\n')}`,
  markers: fill('建好康复站。（责任单位：市残联）'),
  'unfinished markers': fill('（责任单位：'),
  headings: fill('一、标题\n'),
  boxes: fill('专栏1 标题\n1.条目。文字。\n'),
  numbers: fill('95%以上'),
  'title quotes': fill('《'),
  'short lines': fill('a\n'),
  tags: fill('<a'),
  'sentences that assign': `1.${fill('市残联牵头，市财政局配合。')}`,
  'dates without a year': `2024年工作要点\n1.${fill('6月底前，')}`,
  'letters spread out': fill('责 任 单 位 '),
  'names joined by words': `责任单位：${fill('市教育局和')}`,
}

const onlyDocuments = process.argv.includes('--documents')
const document = longPlan(50_000)
readPlan(document)
measure('100 documents of 50,000 characters', () => {
  let tasks = 0
  for (let i = 0; i < 100; i++) tasks += readPlan(document).tasks.length
  return { documents: 100, tasks }
})
for (const [name, text] of Object.entries(onlyDocuments ? {} : floods))
  measure(`5 MB of ${name}`, () => ({ tasks: readPlan(text).tasks.length }))
