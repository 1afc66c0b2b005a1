import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Cost } from './measure.ts'

const program = fileURLToPath(new URL('importing-server.ts', import.meta.url))

const nextCost = (child: ChildProcess): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the command ended its process with ${code}`))
    child.once('exit', ended)
    child.once('message', (cost: Cost) => {
      child.off('exit', ended)
      resolve(cost)
    })
  })

/** A process in which the command is called, again and again. */
export interface CommandApart {
  /** What one call takes. */
  readonly call: (...argv: readonly string[]) => Promise<Cost>
  readonly stop: () => void
}

/** Starts one. */
export const commandApart = (): CommandApart => {
  const child = fork(program, { execArgv: ['--conditions=@zhunsheng/source'] })
  return {
    call: (...argv) => {
      const cost = nextCost(child)
      child.send(argv)
      return cost
    },
    stop: () => void child.kill(),
  }
}
