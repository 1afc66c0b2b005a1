import type { Locale } from '@zhunsheng/domain/explanation'
import type { ExitCode } from './exit-code.ts'
import type { Language } from '../config/language.ts'
import type { CommandText } from './locale/command-text.ts'
import type { Terminal } from './terminal.ts'

/** A file to be written. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What one call of the command has to work with. Nothing in a command reaches for the process itself. */
export interface Invocation {
  readonly language: Language
  /** The command's own sentences. */
  readonly text: CommandText
  /** The domain's sentences. */
  readonly locale: Locale
  readonly terminal: Terminal
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The text of a file, or of standard input for `-`. */
  readonly readText: (file: string) => Promise<string>
  /** Writes a file that is not there yet; false when it is. */
  readonly writeNewText: (file: string, text: string) => Promise<boolean>
  /** Writes files that are not there yet, and the folders they lie in; with any of them there, none, and answers with its path. */
  readonly writeNewFiles: (files: readonly NewFile[]) => Promise<string | undefined>
  /** The present instant, UTC. */
  readonly now: () => string
  /** Asks a question on the terminal and answers with the line that was typed; absent where there is no terminal. */
  readonly ask: ((question: string) => Promise<string>) | undefined
  /** Resolves when the process is asked to stop. Who does not ask is ended by the signal itself. */
  readonly stopped: () => Promise<void>
  /** Prepares the process for many rows, each over as soon as it was worked on. */
  readonly expectManyRows: () => void
  /** Says with which code the call ends. */
  readonly end: (code: ExitCode) => void
}
