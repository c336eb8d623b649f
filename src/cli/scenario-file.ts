/** A scenario from a JSON file: the same value the what-if pages keep. */
import { readFile } from 'node:fs/promises'
import { refuse } from '#kernel'
import { readScenario } from '#needs'
import type { Scenario } from '#policy'

export async function readScenarioFile(file: string): Promise<Scenario> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    return refuse('cli.file-unreadable', {
      file,
      why: error instanceof Error ? error.message : String(error),
    })
  }
  return readScenario(json)
}
