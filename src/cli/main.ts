/** `tongxing <verb>`: the service's verbs for operators. */
import { runCommand } from './run.ts'

const { out, err, code } = await runCommand(process.argv.slice(2), process.env)
if (out) console.log(out)
if (err) console.error(err)
process.exitCode = code
