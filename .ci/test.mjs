// What `npm test` runs: every vitest project and, without a filter, the type tests. Extra arguments go to vitest.
// Ends with each skipped test and its reason, then one line `tests: N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { tally } from './tally.mjs'

// vitest colours what goes to a file or a pipe too, unless it is told before it is loaded.
if (!process.stdout.isTTY && process.env.FORCE_COLOR === undefined) process.env.NO_COLOR ??= '1'
const { parseCLI, startVitest } = await import('vitest/node')

const args = process.argv.slice(2)
const { filter, options } = parseCLI(['vitest', 'run', ...args])
const vitest = await startVitest('test', filter, { reporters: ['dot'], ...options, watch: false })
const count = tally(vitest.state.getTestModules(), vitest.config.testNamePattern !== undefined)
await vitest.close()

// `*.test-d.ts` files are tests whose runner is the compiler: the build of all projects counts as one test.
if (args.length === 0) {
  const tsc = spawnSync(process.execPath, ['node_modules/@typescript/native/bin/tsc', '-b'], {
    stdio: ['ignore', 1, 2],
  })
  if (tsc.status === 0) count.passed += 1
  else count.failed += 1
}

const ran = count.passed + count.failed
if (ran === 0) process.stdout.write('No test ran.\n')
for (const { name, reason } of count.skips) process.stdout.write(`skipped: ${name}\n         ${reason}\n`)
process.stdout.write(`tests: ${count.passed} passed, ${count.failed} failed, ${count.skips.length} skipped\n`)

// vitest has set the exit code for what the count cannot see, such as an unhandled rejection.
const strict = process.env.CI === 'true' || process.env.CI === '1'
if (ran === 0 || count.failed > 0 || (strict && count.skips.length > 0)) process.exitCode ||= 1
