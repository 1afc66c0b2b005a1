import { exitCodes, runCommand } from '@zhunsheng/gateway'
import { hashingAlone } from './hashing-alone.ts'
import { manyImportedIn } from './importing-many.ts'
import { open } from './importing.ts'
import { compareTime, costOfRun } from './measure.ts'
import { callBuilt, memoryLine } from './built-command.ts'
import { type Line, duration, times } from './report.ts'
import { quiet } from './surroundings.ts'

const rounds = 5

/** `verify ledger` over 200,000 entries against hashing the same bytes alone. */
export const verifyingLines = async (folder: string): Promise<readonly Line[]> => {
  const file = manyImportedIn(folder)
  const database = open(file)
  const ours = async (): Promise<void> => {
    const code = await runCommand({ ...quiet(), argv: ['verify', 'ledger', '--database', file] })
    if (code !== exitCodes.done) throw new Error(`verify ended with ${code}`)
  }
  const hashing = (): void => {
    if (hashingAlone(database) > 0) throw new Error('hashes computed by hand differ')
  }
  const { clock, cpu } = await compareTime(
    () => costOfRun(ours),
    () => costOfRun(hashing),
    rounds,
  )
  database.close()
  return [
    {
      what: 'verify ledger, 200000 entries: hashes, chain, tree, tables, the file',
      result: `${duration(clock.ours)}; hashes alone ${duration(clock.theirs)}`,
      ratio: times(1 / clock.ratio),
      aim: '≥ 0.5×',
      met: 1 / clock.ratio >= 0.5,
    },
    {
      what: 'the same, by what it takes of the processors: SQLite checks its file beside it',
      result: `${duration(cpu.ours)}; hashes alone ${duration(cpu.theirs)}`,
      ratio: times(1 / cpu.ratio),
    },
    memoryLine('verifying them', (await callBuilt('verify', 'ledger', '--database', file)).peak),
  ]
}
