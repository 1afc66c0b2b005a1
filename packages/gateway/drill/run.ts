// Kills imports, corrections, withdrawals and a server at random moments and looks whether the ledger has kept its word:
// npm run drill -- [--kills 100] [--seed N] [--only KILL] [--database sqlite|postgres|both] [--fuzz-seconds 60] [--out FILE]
//   [--case import|corrections|withdraw|mutations|all] [--date YYYY-MM-DD] [--lang zh-CN|en]
import { execFileSync, fork } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import process from 'node:process'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import { type DrillRequest, drillRequest } from './drill-request.ts'
import type { CaseResult, LaneResult } from './drill-result.ts'
import { drillLane } from './lane.ts'
import { en } from './locale/en.ts'
import { zhCN } from './locale/zh-cn.ts'
import { type Occasion, faultLines, resultLines, resultMarkdown } from './result-lines.ts'

const laneOf = 'ZHUNSHENG_DRILL_DATABASE'
const fuzzer = new URL('../src/intake/source/fuzz-run.ts', import.meta.url)

const textOf = ({ language }: DrillRequest) => (language === 'en' ? en : zhCN)
const argsOf = ({ kills, seed, only, cases, databases, fuzzSeconds }: DrillRequest): readonly string[] => [
  '--kills',
  String(kills),
  '--seed',
  String(seed),
  '--fuzz-seconds',
  String(fuzzSeconds),
  ...(only === undefined ? [] : ['--only', String(only)]),
  ...(cases.length === 1 ? ['--case', ...cases] : []),
  ...(databases.length === 1 ? ['--database', ...databases] : []),
]

// In a process of its own: what it looks at takes time, in which another lane's moment to kill would pass.
const runLane = async (database: DatabaseAddress['type'], request: DrillRequest): Promise<void> => {
  const text = textOf(request)
  const onProgress = (id: (typeof request.cases)[number], kills: number) =>
    void process.stderr.write(`${text.progress(database, text.cases[id], kills, request.kills)}\n`)
  // Without whoever asked there is nothing to drill for.
  process.once('disconnect', () => process.exit(1))
  const result = await drillLane({ ...request, database, onProgress })
  process.send?.(result, undefined, {}, () => process.exit(0))
}

const lane = (database: DatabaseAddress['type'], { language, ...request }: DrillRequest): Promise<LaneResult> =>
  new Promise((resolve, reject) => {
    const args = [...argsOf({ ...request, language }), '--lang', language]
    const child = fork(new URL(import.meta.url), args, { env: { ...process.env, [laneOf]: database } })
    let result: LaneResult | undefined
    child.once('message', (message: LaneResult) => {
      result = message
    })
    child.once('exit', () =>
      result === undefined ? reject(new Error(`the drill of ${database} failed`)) : resolve(result),
    )
  })

const fuzz = ({ fuzzSeconds: seconds, seed }: DrillRequest): Promise<Occasion['fuzz']> =>
  seconds === 0
    ? Promise.resolve(undefined)
    : new Promise((resolve, reject) => {
        const child = fork(fuzzer, ['--seconds', String(seconds), '--seed', String(seed)], { silent: true })
        let said = ''
        for (const stream of [child.stdout, child.stderr])
          stream?.on('data', (chunk: Buffer) => {
            said += chunk.toString()
          })
        child.once('error', reject)
        child.once('exit', (code) =>
          resolve({ seconds, said: said.trim().replaceAll(/\s*\n\s*/gu, '; '), isClean: code === 0 }),
        )
      })

// Which state of the sources was drilled; a copy without its history does not know.
const commit = (): string => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const isChanged = git('status', '--porcelain', '--', 'packages').trim() !== ''
    return `commit ${git('rev-parse', '--short', 'HEAD').trim()}${isChanged ? ' + changes' : ''}`
  } catch {
    return 'commit unknown'
  }
}

const begin = '<!-- drill: begin -->'
const end = '<!-- drill: end -->'

const writeInto = (file: string, text: string): void => {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : `${begin}\n${end}\n`
  const [before, after] = [old.indexOf(begin), old.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`${file}: no ${begin} … ${end}`)
  writeFileSync(file, `${old.slice(0, before)}${begin}\n\n${text}\n\n${old.slice(after)}`)
}

// The same files are the same facts on each database.
const agree = (results: readonly CaseResult[]): boolean =>
  results.every(({ id, factsRoots }) =>
    results.every((other) => other.id !== id || other.factsRoots.join() === factsRoots.join()),
  )

const drill = async (request: DrillRequest): Promise<void> => {
  const [fuzzed, ...lanes] = await Promise.all([
    fuzz(request),
    ...request.databases.map((database) => lane(database, request)),
  ])
  const results = lanes.flatMap(({ cases }) => cases)
  const versions = lanes.map(({ version }) => version)
  const occasion: Occasion = {
    date: request.date,
    command: `npm run drill -- ${argsOf(request).join(' ')}`,
    machine: [`${cpus().length} cores`, `Node ${process.versions.node}`, ...versions, commit()].join(', '),
    ...(fuzzed !== undefined && { fuzz: fuzzed }),
  }
  const text = textOf(request)
  process.stdout.write(`${resultLines(results, occasion, text).join('\n')}\n`)
  const faults = results.flatMap((result) => result.faults)
  if (request.out !== undefined) writeInto(request.out, resultMarkdown(results, occasion, [zhCN, en]))
  for (const line of faultLines(results, request.seed, text)) process.stderr.write(`${line}\n`)
  if (fuzzed?.isClean === false) process.stderr.write(`${text.fuzzFailed}\n`)
  if (!agree(results)) process.stderr.write(`${text.rootsDiffer}\n`)
  if (faults.length > 0) process.stderr.write(`${text.notClean(faults.length)}\n`)
  if (faults.length === 0 && fuzzed?.isClean !== false && agree(results)) process.stdout.write(`${text.clean}\n`)
  else process.exitCode = 1
}

const request = drillRequest(process.argv.slice(2), new Date().toISOString().slice(0, 10), Date.now() % 1_000_000)
const database = request.databases.find((each) => each === process.env[laneOf])
await (database === undefined ? drill(request) : runLane(database, request))
