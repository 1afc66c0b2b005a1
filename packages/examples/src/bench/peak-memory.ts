import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { exitCodes } from '@zhunsheng/gateway'
import type { Line } from './report.ts'

const launcher = new URL('../../../gateway/bin/zhunsheng.mjs', import.meta.url).pathname

/** The most memory that a call of the command took in a process of its own, in megabytes. */
export const peakOf = (...argv: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...argv], { stdio: 'ignore' })
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
      if (code === exitCodes.done) resolve(peak)
      else reject(new Error(`${argv[0] ?? ''} ended with ${code}`))
    })
  })

/** What is said of it, beside the most it should be where there is such a number. */
export const memoryLine = (what: string, peak: number, most?: number): Line => ({
  what: `peak memory of ${what}`,
  result: `${Math.round(peak)} MB`,
  ...(most !== undefined && { aim: `≤ ${most} MB`, met: peak <= most }),
})
