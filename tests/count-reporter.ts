/** Ends a test run with one plain line: how many passed, failed and were skipped, and names what was skipped. */
import type { Reporter, TestModule } from 'vitest/node'

const stateOf = (module: TestModule) => [...module.children.allTests()].map((found) => found.result().state)

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const states = modules.flatMap(stateOf)
    const count = (state: string) => states.filter((other) => other === state).length
    const broken = modules.filter(
      (module) => module.state() === 'failed' && !stateOf(module).includes('failed'),
    )
    for (const module of modules)
      for (const skipped of module.children.allTests('skipped'))
        console.log(`SKIPPED ${module.project.name}: ${skipped.fullName}`)
    const failed = count('failed') + broken.length + errors.length
    console.log(`\n${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`)
  }
}
