import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Cost } from './measure.ts'
import { nextMessage } from './next-message.ts'

const program = fileURLToPath(new URL('importing-server.ts', import.meta.url))

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
      const cost = nextMessage<Cost>(child)
      child.send(argv)
      return cost
    },
    stop: () => void child.kill(),
  }
}
