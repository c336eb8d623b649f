/** Serves the sample site for looking at: `tsx tests/journeys/preview.ts 4000`. Sign in with the demo account shown. */
import { serveSample } from './sample-site.ts'

const { origin } = await serveSample(Number(process.argv[2] ?? 4000))
process.stderr.write(`sample site at ${origin} and ${origin}/staff\n`)
