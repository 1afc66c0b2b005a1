import { exitCodes, runCommand } from '@zhunsheng/gateway'
import { hashingAlone } from './hashing-alone.ts'
import { manyImportedIn } from './importing-many.ts'
import { open } from './importing.ts'
import { compareCpu } from './measure.ts'
import { memoryLine, peakOf } from './peak-memory.ts'
import { type Line, duration, times } from './report.ts'
import { quiet } from './surroundings.ts'

const rounds = 3

/**
 * `verify ledger` over 200,000 entries against hashing the same bytes alone; what of it SQLite takes for the check of its own
 * file is said beside it.
 */
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
  const checking = () => database.pragma('integrity_check')
  const whole = await compareCpu(ours, hashing, rounds)
  const check = await compareCpu(checking, hashing, rounds)
  database.close()
  const rest = 1 / (whole.ratio - check.ratio)
  const held = `${duration(whole.ours)}; hashes alone ${duration(whole.theirs)}`
  return [
    {
      what: 'verify ledger, 200000 entries: hashes, chain, tree, tables, the file',
      result: held,
      ratio: times(1 / whole.ratio),
      aim: '≥ 0.5×',
      met: 1 / whole.ratio >= 0.5,
    },
    {
      what: 'the same without the check that SQLite makes of its file',
      result: `${duration(whole.ours - check.ours)}; that check ${duration(check.ours)}`,
      ratio: times(rest),
      aim: '≥ 0.5×',
      met: rest >= 0.5,
    },
    memoryLine('verifying them', await peakOf('verify', 'ledger', '--database', file)),
  ]
}
