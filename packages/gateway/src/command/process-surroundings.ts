import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { text as readAll } from 'node:stream/consumers'
import type { Surroundings } from './run-command.ts'
import { processTerminal } from './terminal.ts'
import { version } from './version.ts'

const writeNewText = async (file: string, text: string): Promise<boolean> => {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** What calls of the command have of this process, once for all calls: it listens for the signals that stop it. */
export const processSurroundings = (): Omit<Surroundings, 'argv'> => {
  const terminal = processTerminal(process)
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  // A reader that goes away (`| head`) is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    version,
    terminal,
    environment: process.env,
    stopped,
    now: () => new Date().toISOString(),
    readText: (file) => (file === '-' ? readAll(process.stdin) : readFile(file, 'utf8')),
    writeNewText,
    surprise: (error) => {
      const reference = randomUUID().slice(0, 8)
      if (process.env['ZHUNSHENG_DEV'] === '1')
        terminal.err(error instanceof Error ? (error.stack ?? '') : String(error))
      return reference
    },
  }
}
