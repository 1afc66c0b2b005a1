import { fileURLToPath } from 'node:url'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import type { Command, Phase, Times } from './drill-case.ts'
import { phaseWatch } from './phase-watch.ts'
import { startProcess } from './process-group.ts'

/** What a worker does. */
export type Task =
  | {
      readonly type: 'import'
      readonly files: readonly string[]
      readonly recorded: string
      readonly corrections?: string
    }
  | { readonly type: 'withdraw'; readonly run: number; readonly reason: string }

/** What a worker is told. */
export interface Work {
  readonly address: DatabaseAddress
  /** The instant at which it all happens. */
  readonly at: string
  readonly task: Task
  /** The most rows of the first transaction. */
  readonly atOnce: number
  /** It kills itself, and its process group, when everything is staged: a moment that is never missed. */
  readonly diesWhenStaged?: boolean
}

const program = fileURLToPath(new URL('worker.ts', import.meta.url))

const phaseOf = (line: string, before: number, due: number | undefined): Phase | undefined => {
  if (line === 'begun') return 'reading'
  if (line === 'staged') return 'staged'
  const rows = /^published (\d+)$/u.exec(line)?.[1]
  if (rows === undefined) return undefined
  return before + Number(rows) === due ? 'published' : 'publishing'
}

// While nobody knows how many rows there will be, the last transaction is known only by what follows it.
const lastAsPublished = (times: Times): Times => {
  const publishing = times.get('publishing') ?? []
  return new Map([...times, ['publishing', publishing.slice(0, -1)], ['published', publishing.slice(-1)]])
}

/** A worker's task as a command: what it says it has published is acknowledged. */
export const workCommand = (work: Work, due: number | undefined): Command => {
  let acknowledged = 0
  return {
    acknowledged: () => acknowledged,
    answers: () => [],
    contradictions: () => [],
    attempt: async (before, death) => {
      let isDone = false
      // The phase is short: half of the kills in it are timed, and may fall behind it on a busy machine.
      const diesWhenStaged = death?.phase === 'staged' && death.pick < 0.5
      const watch = phaseWatch(diesWhenStaged ? undefined : death, () => started.kill())
      const started = startProcess(program, [JSON.stringify({ ...work, diesWhenStaged })], {}, (line) => {
        isDone ||= line.startsWith('done ')
        const phase = phaseOf(line, before, due)
        if (phase !== undefined) watch.enter(phase)
        const rows = /^published (\d+)$/u.exec(line)?.[1]
        if (rows !== undefined) acknowledged = before + Number(rows)
      })
      const { code, isKilled, said } = await started.ended
      const [phase, times] = [watch.phase(), watch.end()]
      const wasDue = isKilled && (watch.isKilled() || diesWhenStaged)
      const ended = code === 0 && isDone ? 'done' : wasDue ? 'killed' : 'failed'
      return { ended, phase, times: due === undefined ? lastAsPublished(times) : times, said }
    },
  }
}
