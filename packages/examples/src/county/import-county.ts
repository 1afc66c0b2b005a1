import { type ExitCode, type Surroundings, exitCodes, runCommand } from '@zhunsheng/gateway'
import type { YearFiles } from './write-county.ts'

/** What importing the county came to. */
export interface CountyImported {
  readonly code: ExitCode
  readonly added: number
  readonly unchanged: number
  /** Of an import that was refused: what it said first. */
  readonly faults: readonly string[]
}

/** The years of one township, as they are handed in together: rows of one year refer to those of another. */
export interface TownshipFiles {
  readonly township: string
  readonly years: readonly YearFiles[]
  readonly rows: number
}

interface Report {
  readonly added: number
  readonly unchanged: number
  readonly faults: readonly { readonly file: string; readonly row: number | null; readonly reason: string }[]
}

const shownFaults = 10

/** The files of years, put together by township. */
export const filesByTownship = (all: readonly YearFiles[]): readonly TownshipFiles[] =>
  [...Map.groupBy(all, ({ township }) => township)].map(([township, years]) => ({
    township,
    years,
    rows: years.reduce((sum, { rows }) => sum + rows, 0),
  }))

/** Imports townships one after the other. Stops at the first that is refused; `began` is told of each before its turn. */
export const importCounty = async (
  surroundings: Omit<Surroundings, 'argv'>,
  townships: readonly TownshipFiles[],
  began: (files: TownshipFiles, nth: number) => void = () => undefined,
): Promise<CountyImported> => {
  let [added, unchanged] = [0, 0]
  for (const [i, each] of townships.entries()) {
    began(each, i + 1)
    const heard: string[] = []
    const terminal = { ...surroundings.terminal, out: (line: string): void => void heard.push(line) }
    const files = each.years.flatMap((year) => year.files)
    const code = await runCommand({ ...surroundings, terminal, argv: ['import', ...files, '--json'] })
    if (heard.length === 0) return { code, added, unchanged, faults: [] }
    const report: Report = JSON.parse(heard.join('\n'))
    const faults = report.faults.slice(0, shownFaults).map(({ file, row, reason }) => `${file} ${row ?? ''} ${reason}`)
    if (code !== exitCodes.done) return { code, added, unchanged, faults }
    added += report.added
    unchanged += report.unchanged
  }
  return { code: exitCodes.done, added, unchanged, faults: [] }
}
