import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { exitCodes } from '@zhunsheng/gateway'
import type { Line } from './report.ts'

/** The command as it is installed: a checkout runs TypeScript, which takes a hundred megabytes before the first row. */
export const command = new URL('../../../gateway/dist/command/main.js', import.meta.url).pathname

/** What a call of the built command took in a process of its own. */
export interface Call {
  /** Microseconds of the clock, from the start of the process to its end. */
  readonly clock: number
  /** The most memory, in megabytes. */
  readonly peak: number
}

/** Calls the built command. */
export const callBuilt = (...argv: readonly string[]): Promise<Call> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, [command, ...argv], { stdio: 'ignore' })
    let peak = 0
    const timer = setInterval(() => {
      try {
        const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
        peak = Math.max(peak, Number(kilobytes) / 1024)
      } catch {
        // It has ended between two looks.
      }
    }, 50)
    child.once('error', reject)
    child.once('exit', (code) => {
      clearInterval(timer)
      if (code === exitCodes.done) resolve({ clock: (performance.now() - began) * 1000, peak })
      else reject(new Error(`${argv[0] ?? ''} ended with ${code}`))
    })
  })

/** What is said of it, beside the most it should be where there is such a number. */
export const memoryLine = (what: string, peak: number, most?: number): Line => ({
  what: `peak memory of ${what}`,
  result: `${Math.round(peak)} MB`,
  ...(most !== undefined && { aim: `≤ ${most} MB`, met: peak <= most }),
})
