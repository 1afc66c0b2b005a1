import { join } from 'node:path'
import { exitCodes, runCommand } from '@zhunsheng/gateway'
import { callBuilt, memoryLine } from './built-command.ts'
import { open } from './importing.ts'
import { crowded, writeMembers } from './many-members.ts'
import { compareCpu } from './measure.ts'
import { monthsByHand } from './months-by-hand.ts'
import { type Line, duration, times } from './report.ts'
import { quiet } from './surroundings.ts'

interface Scored {
  readonly months: readonly {
    readonly month: string
    readonly members: readonly { readonly member: string; readonly points: string; readonly moneyFen: number | null }[]
  }[]
}

const perMonth = 20
const imported = async (folder: string, howMany: number): Promise<string> => {
  const file = join(folder, `members-${howMany}.sqlite`)
  const files = await writeMembers(folder, howMany, perMonth)
  await callBuilt('import', ...files, '--database', file)
  return file
}

/** A year of 1,000 grid members’ months, by the command and by a program written for this one book; and what memory it takes. */
export const manyMonthsLines = async (folder: string): Promise<readonly Line[]> => {
  const [few, file] = [await imported(folder, 100), await imported(folder, 1000)]
  const database = open(file)
  const byHand = monthsByHand(database)
  const heard: string[] = []
  const surroundings = quiet({ out: (line) => void heard.push(line) })
  const argv = ['score', 'grid', '--year', '2023', '--township', crowded, '--database', file] as const
  const ours = async (...more: readonly string[]): Promise<void> => {
    heard.length = 0
    const code = await runCommand({ ...surroundings, argv: [...argv, ...more] })
    if (code !== exitCodes.done) throw new Error(`score grid ended with ${code}`)
  }
  await ours('--json')
  const { months }: Scored = JSON.parse(heard.join('\n'))
  const hand = byHand(crowded, 2023)
  for (const { month, members } of months)
    for (const { member, points, moneyFen } of members) {
      const theirs = hand.get(member)?.find((each) => each.month === month)
      if (theirs?.score !== points || theirs.moneyFen !== moneyFen)
        throw new Error(`${member} ${month}: ${points}, by hand ${theirs?.score ?? 'nothing'}`)
    }
  const compared = await compareCpu(
    () => ours(),
    () => void byHand(crowded, 2023),
    7,
  )
  database.close()
  const peakOf = async (of: string): Promise<number> =>
    (await callBuilt('score', 'grid', '--year', '2023', '--township', crowded, '--database', of)).peak
  return [
    {
      what: 'a year of months of 1000 grid members: counted, judged, ranked, printed',
      result: `${duration(compared.ours)}; by hand ${duration(compared.theirs)}`,
      ratio: times(compared.ratio),
    },
    memoryLine('a year of months of 100 grid members', await peakOf(few)),
    memoryLine('a year of months of 1000', await peakOf(file)),
  ]
}
