import { relative } from 'node:path'

/**
 * Counts the tests of a finished run.
 *
 * @param {Iterable<import('vitest/node').TestModule>} modules
 * @param {boolean} filteredByName With `-t`, vitest marks each test that was not asked for as skipped: those are left out.
 * @returns {{ passed: number, failed: number, skips: { name: string, reason: string }[] }} A module that could not be
 *   loaded is one failed test: its tests are unknown.
 */
export const tally = (modules, filteredByName = false) => {
  const count = { passed: 0, failed: 0, skips: [] }
  for (const module of modules) {
    const before = count.failed
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') count.passed += 1
      else if (result.state !== 'skipped') count.failed += 1
      else if (result.note !== undefined || !filteredByName) {
        const name = `${relative('', module.moduleId)} > ${test.fullName}`
        count.skips.push({ name, reason: result.note ?? 'no reason given' })
      }
    }
    if (!module.ok() && count.failed === before) count.failed += 1
  }
  return count
}
