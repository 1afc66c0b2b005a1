import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import { drillDatabases } from './databases.ts'
import type { DrillDatabases } from './drill-databases.ts'
import { type Round, roundsOf } from './deaths.ts'
import type { Attempt, CaseId, Command, Phase, Times } from './drill-case.ts'
import { judge, newRows } from './judge.ts'
import { ledgerFiles } from './ledger-files.ts'
import type { CaseResult, KillFault, LaneResult } from './drill-result.ts'
import { type Reference, references } from './references.ts'
import { type State, readState } from './state.ts'

/** What is drilled on one database. */
export interface LaneRequest {
  readonly database: DatabaseAddress['type']
  readonly cases: readonly CaseId[]
  /** For each case. */
  readonly kills: number
  readonly seed: number
  /** The number of a kill: only the round that it belongs to. */
  readonly only?: number
  readonly onProgress: (id: CaseId, kills: number) => void
}

interface Tally extends Reference {
  readonly databases: DrillDatabases
  readonly byPhase: Record<Phase, number>
  readonly faults: KillFault[]
  kills: number
  acknowledged: number
}

// What is left takes fewer steps: the moment must be one that comes.
const shortened = (times: Times, left: number): Times =>
  new Map([...times].map(([phase, each]) => [phase, each.slice(0, Math.max(1, Math.floor((each.length * left) / 2)))]))

const look = async (tally: Tally, kill: number, command: Command, address: DatabaseAddress, isDone: boolean) => {
  const { before, after, of, faults } = tally
  const [acknowledged, answers] = [command.acknowledged(), command.answers()]
  const state = await readState(address)
  const found = judge(state, { before, after, brings: of.brings, acknowledged, answers, isDone })
  const contradicted = command.contradictions().map((what) => ({ class: 'doubled', what }) as const)
  faults.push(...[...found, ...contradicted].map((fault) => ({ ...fault, kill })))
  return state
}

// A kill, and what is there after it. `asked`: whether a request that was under way is written is only seen now.
const killOnce = async (tally: Tally, kill: number, command: Command, address: DatabaseAddress, attempt: Attempt) => {
  const state = await look(tally, kill, command, address, false)
  const there = newRows(state, tally.before).length
  const isWritten = attempt.phase === 'asked' && there > command.acknowledged()
  tally.byPhase[isWritten ? 'unanswered' : attempt.phase] += 1
  tally.kills += 1
  tally.acknowledged += command.acknowledged()
  return state
}

const runRound = async (tally: Tally, { first, deaths }: Round, address: DatabaseAddress): Promise<boolean> => {
  const { of, due, times, before, databases, faults } = tally
  const command = of.begin(address, due)
  const there = (state: State): number => newRows(state, before).length
  let state = before
  for (const [i, death] of [...deaths, undefined].entries()) {
    const known = i === 0 ? times : shortened(times, 1 - there(state) / due)
    const attempt = await command.attempt(there(state), death && { ...death, times: known })
    await databases.settled(address)
    const kill = first + Math.min(i, deaths.length - 1)
    if (attempt.ended === 'done') {
      const found = faults.length
      await look(tally, kill, command, address, true)
      return faults.length === found
    }
    if (attempt.ended === 'failed') {
      faults.push({ kill, class: 'unfinished', what: attempt.said })
      return false
    }
    state = await killOnce(tally, kill, command, address, attempt)
  }
  return false
}

// A database that cannot even be looked at is a fault, and the drill goes on.
const survived = async (tally: Tally, round: Round, address: DatabaseAddress): Promise<boolean> => {
  try {
    return await runRound(tally, round, address)
  } catch (error) {
    tally.faults.push({ kill: round.first, class: 'unfinished', what: String(error) })
    return false
  }
}

const nowhere: Readonly<Record<Phase, number>> = {
  starting: 0,
  reading: 0,
  staged: 0,
  publishing: 0,
  published: 0,
  asked: 0,
  unanswered: 0,
  answered: 0,
}

const drillCase = async (
  reference: Reference,
  databases: DrillDatabases,
  request: LaneRequest,
): Promise<CaseResult> => {
  const { database, kills, seed, only, onProgress } = request
  const { of, base, after } = reference
  const tally: Tally = { ...reference, databases, byPhase: { ...nowhere }, faults: [], kills: 0, acknowledged: 0 }
  let [rounds, finished] = [0, 0]
  for (const round of roundsOf(of, database, seed)) {
    const last = round.first + round.deaths.length - 1
    if (only !== undefined && last < only) continue
    const isFirst = of.id === 'import' && round.deaths[0]?.phase === 'starting'
    const address = isFirst ? await databases.blank() : await databases.copy(base)
    const known = tally.faults.length
    if (await survived(tally, round, address)) finished += 1
    if (tally.faults.length === known) await databases.drop(address)
    rounds += 1
    onProgress(of.id, tally.kills)
    if (only !== undefined || tally.kills >= kills || rounds > 2 * kills) break
  }
  const { acknowledged, faults, byPhase } = tally
  const counted = { kills: tally.kills, byPhase, rounds, acknowledged, finished, faults }
  return { id: of.id, database, ...counted, factsRoots: of.brings.type === 'requests' ? [] : after.factsRoots }
}

/** Drills the cases on one database, one after another. */
export const drillLane = async (request: LaneRequest): Promise<LaneResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-drill-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  // What is killed is the work, not the compiling of its sources.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
  const databases = await drillDatabases(request.database, folder)
  try {
    const cases: CaseResult[] = []
    for await (const reference of references(databases, ledgerFiles(folder), request.cases))
      cases.push(await drillCase(reference, databases, request))
    return { version: databases.version, cases }
  } finally {
    await databases.close()
  }
}
