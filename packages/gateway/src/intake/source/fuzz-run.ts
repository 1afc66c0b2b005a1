// Fuzzes the readers for a while: node --conditions=@zhunsheng/source fuzz-run.ts --seconds 60 --seed 1 [--first 0 --cases 1000]
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type FuzzRequest, fuzzSources } from './fuzz.ts'

/** No file of a few kilobytes takes as long as this. */
const hangSeconds = 20
/** Nor as much memory. */
const heapMiB = 256
const reader = 'ZHUNSHENG_FUZZ_READER'

const requestOf = (): Omit<FuzzRequest, 'onCase'> => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      first: { type: 'string', default: '0' },
      cases: { type: 'string', default: 'Infinity' },
    },
  })
  const { seconds, seed, first, cases } = values
  return { seconds: Number(seconds), seed: Number(seed), first: Number(first), cases: Number(cases) }
}

// The readers run in a process of their own: one that hangs is seen to from outside, one that takes too much memory ends.
const supervise = (): void => {
  const request = requestOf()
  const { seed } = request
  process.stdout.write(`seed ${seed}\n`)
  let [current, since, done] = [request.first ?? 0, performance.now(), false]
  const failed = (what: string) => {
    process.stdout.write(`${what}\nAgain: --seed ${seed} --first ${current} --cases 1\n`)
    process.exitCode = 1
  }
  const execArgv = [...process.execArgv, `--max-old-space-size=${heapMiB}`]
  const child = fork(new URL(import.meta.url), [...process.argv.slice(2), '--seed', String(seed)], {
    execArgv,
    env: { ...process.env, [reader]: '1' },
  })
  const watch = setInterval(() => {
    if (performance.now() - since < hangSeconds * 1000) return
    failed(`case ${current} hangs`)
    done = true
    child.kill('SIGKILL')
  }, 1000)
  child.on('message', (message) => {
    since = performance.now()
    if (typeof message === 'number') current = message
    else {
      done = true
      process.stdout.write(`${JSON.stringify(message)}\n`)
    }
  })
  child.on('exit', (code, signal) => {
    clearInterval(watch)
    if (!done) failed(`case ${current} ended the readers: ${signal ?? code}`)
  })
}

if (process.env[reader] === undefined) supervise()
else process.send?.(await fuzzSources({ ...requestOf(), onCase: (number) => process.send?.(number) }))
