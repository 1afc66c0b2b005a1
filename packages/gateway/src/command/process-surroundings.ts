import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { text as readAll } from 'node:stream/consumers'
import { settings } from '../config/settings.ts'
import { internalError, newReference } from '../server/log.ts'
import type { Surroundings } from './run-command.ts'
import { writeNewFiles } from './write-new-files.ts'
import { type Terminal, processTerminal } from './terminal.ts'
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

// From the first that asks on, a signal only asks. It may come twice: from the terminal, and handed on by the launcher.
const stopSignal = (): (() => Promise<void>) => {
  let stopped: Promise<void> | undefined
  return () =>
    (stopped ??= new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
    }))
}

// Only where both ends are a person's: a question into a pipe would wait for ever.
const asking = (): ((question: string) => Promise<string>) | undefined =>
  process.stdin.isTTY && process.stderr.isTTY
    ? async (question) => {
        const lines = createInterface({ input: process.stdin, output: process.stderr })
        try {
          return await lines.question(question)
        } finally {
          lines.close()
        }
      }
    : undefined

const surpriseTo =
  (terminal: Terminal) =>
  (error: unknown): string => {
    const reference = newReference()
    const development = settings.development.parse(process.env[settings.development.name] ?? '')
    terminal.err(JSON.stringify(internalError(reference, error, development.ok && development.value)))
    return reference
  }

/** What calls of the command have of this process, once for all calls. */
export const processSurroundings = (): Omit<Surroundings, 'argv'> => {
  const terminal = processTerminal(process)
  // A reader that goes away (`| head`) is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    version,
    terminal,
    environment: process.env,
    stopped: stopSignal(),
    ask: asking(),
    now: () => new Date().toISOString(),
    readText: (file) => (file === '-' ? readAll(process.stdin) : readFile(file, 'utf8')),
    writeNewText,
    writeNewFiles,
    surprise: surpriseTo(terminal),
  }
}
