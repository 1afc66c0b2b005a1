import { readFile, writeFile } from 'node:fs/promises'
import type { ExitCode } from '../exit-code.ts'
import { type Surroundings, runCommand } from '../run-command.ts'
import { writeNewFiles } from '../write-new-files.ts'

/** What a call of the command left behind. */
export interface Called {
  readonly code: ExitCode
  readonly out: readonly string[]
  readonly err: readonly string[]
  readonly progress: readonly string[]
  /** Surprises that were logged. */
  readonly surprises: readonly unknown[]
}

type Given = Partial<Pick<Surroundings, 'environment' | 'stopped' | 'now' | 'ask'>> & {
  /** What stands on standard input. */
  readonly input?: string
}

/** Calls the command as a process would, with surroundings of its own; words are apart by blanks. */
export const call = async (words: string | readonly string[], given: Given = {}): Promise<Called> => {
  const [out, err, progress]: [string[], string[], string[]] = [[], [], []]
  const surprises: unknown[] = []
  const { input = '', ...rest } = given
  const code = await runCommand({
    version: '1.2.3',
    argv: typeof words === 'string' ? words.split(' ').filter((word) => word !== '') : words,
    environment: {},
    terminal: {
      out: (text) => void out.push(...text.split('\n')),
      err: (text) => void err.push(...text.split('\n')),
      progress: (line) => void progress.push(line),
    },
    now: () => '2024-02-01T00:00:00.000Z',
    stopped: () => new Promise(() => undefined),
    ask: undefined,
    readText: (file) => (file === '-' ? Promise.resolve(input) : readFile(file, 'utf8')),
    writeNewText: (file, text) =>
      writeFile(file, text, { flag: 'wx' }).then(
        () => true,
        () => false,
      ),
    writeNewFiles,
    surprise: (error) => {
      surprises.push(error)
      return 'abcdef'
    },
    ...rest,
  })
  return { code, out, err, progress, surprises }
}

/** The JSON on stdout, which is one line. */
export const jsonOf = ({ out }: Called): Record<string, unknown> => {
  if (out.length !== 1) throw new Error(`not one line: ${out.join('\n')}`)
  const json: unknown = JSON.parse(out[0] ?? '')
  if (typeof json !== 'object' || json === null) throw new Error('no object')
  return { ...json }
}
