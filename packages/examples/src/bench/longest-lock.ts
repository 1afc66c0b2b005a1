import { spawn } from 'node:child_process'
import process from 'node:process'
import { exitCodes } from '@zhunsheng/gateway'
import Sqlite from 'better-sqlite3'
import { command } from './built-command.ts'

/**
 * The longest time in milliseconds for which nobody else could have begun to write to a database while a call of the built
 * command ran: somebody tries every two milliseconds, and gives way at once.
 */
export const longestLock = async (file: string, ...argv: readonly string[]): Promise<number> => {
  const other = new Sqlite(file)
  other.pragma('busy_timeout = 0')
  const isFree = (): boolean => {
    try {
      other.exec('begin immediate')
      other.exec('rollback')
      return true
    } catch (error) {
      if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
      throw error
    }
  }
  const child = spawn(process.execPath, [command, ...argv], { stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let [longest, free] = [0, performance.now()]
  const look = (): void => {
    if (isFree()) free = performance.now()
    longest = Math.max(longest, performance.now() - free)
  }
  const timer = setInterval(look, 2)
  const code = await ended
  clearInterval(timer)
  other.close()
  if (code !== exitCodes.done) throw new Error(`${argv[0] ?? ''} ended with ${code}`)
  return longest
}
