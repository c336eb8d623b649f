/** `npm run bench`: every measurement in order, as JSON lines; the machine first, at the end the goals that were missed. */
import { spawn } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Each file also runs alone, with a smaller number of people as its argument where it counts people. */
const benches = [
  'policy',
  'policy-bitmap',
  'policy-sql',
  'agreement',
  'plandoc',
  'registry',
  'portrait',
  'sweep',
  'sweep-all',
  'reconsider',
  'conversation',
  'what-if',
  'what-if-crossings',
  'indicators',
  'payrun',
  'supervision',
  'web',
]
const mostMinutes = 15

type Line = { readonly goal?: unknown; readonly reached?: boolean; readonly skipped?: string }

const load = () => Number((loadavg()[0] ?? 0).toFixed(2))
const print = (line: object) => console.log(JSON.stringify(line))

/** Runs one bench in a process of its own and hands on its lines; a bench that does not end is ended. */
async function run(bench: string): Promise<Line[]> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${bench}.ts`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: mostMinutes * 60_000,
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const lines: Line[] = []
  for await (const text of createInterface({ input: child.stdout })) {
    console.log(text)
    if (text.startsWith('{')) lines.push(JSON.parse(text) as Line)
  }
  const code = await ended
  const seconds = Math.round((performance.now() - began) / 1000)
  print({ ended: bench, seconds, load: load(), ...(code === 0 ? {} : { failed: code ?? 'stopped' }) })
  return code === 0 ? lines : [...lines, { goal: `${bench} runs to its end`, reached: false }]
}

print({
  machine: cpus()[0]?.model,
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  load: load(),
})
const asked = process.argv.slice(2)
const lines: Line[] = []
for (const bench of asked.length > 0 ? asked : benches) lines.push(...(await run(bench)))

const judged = lines.filter((line) => line.reached !== undefined)
print({
  goals: judged.length,
  reached: judged.filter((line) => line.reached).length,
  missed: judged.filter((line) => !line.reached),
  skipped: lines.filter((line) => line.skipped !== undefined).length,
})
