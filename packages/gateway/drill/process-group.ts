import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const living = new Set<number>()
process.on('exit', () => {
  for (const pid of living) killGroup(pid)
})

const killGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Nothing in a drill takes as long as this. */
const hangSeconds = 300

/** How a process ended. */
export interface End {
  readonly code: number | null
  readonly isKilled: boolean
  /** The last it wrote to stderr. */
  readonly said: string
}

/** A program of ours in a process group of its own. */
export interface StartedProcess {
  /** Kills it and whatever it started, without a chance to do anything more. */
  readonly kill: () => void
  readonly ended: Promise<End>
}

/** Starts a program; each line that it prints is handed on. */
export const startProcess = (
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  onLine: (line: string) => void,
): StartedProcess => {
  const child = spawn(process.execPath, ['--conditions=@zhunsheng/source', program, ...args], {
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = child
  if (pid !== undefined) living.add(pid)
  const kill = () => pid !== undefined && killGroup(pid)
  let said = ''
  const watchdog = setTimeout(() => {
    said += `\nhangs: killed after ${hangSeconds} s`
    kill()
  }, hangSeconds * 1000)
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000)
  })
  const lines = createInterface({ input: child.stdout }).on('line', onLine)
  const read = new Promise((resolve) => lines.once('close', resolve))
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(watchdog)
      if (pid !== undefined) living.delete(pid)
      void read.then(() => resolve({ code, isKilled: signal === 'SIGKILL', said }))
    })
  })
  return { ended, kill }
}
