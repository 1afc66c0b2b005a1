import { quwoCounty } from '@zhunsheng/domain/ledger'
import { localAdministrator } from '../../access/actor.ts'
import type { BadRowsTable } from '../annotation/left-layout.ts'
import type { CopyReading } from '../annotation/read-copied.ts'
import type { IntakeFault } from '../intake-fault.ts'
import { sheetReader } from '../read-sheet.ts'
import type { Source } from '../source.ts'
import { openSource } from '../source/open-source.ts'
import { leftOutSheet } from '../table/sheet-role.ts'

/** How files are read in tests of workbooks that show faults. */
export const copyReading = (file: string): CopyReading => ({
  file,
  context: {
    actor: localAdministrator,
    recorded: '2024-01-01T00:00:00.000Z',
    synthetic: false,
    divisions: quwoCounty,
    township: '141021100000',
  },
})

/** Opens a file as the import does. */
export const opened = (file: string): Promise<Source> =>
  openSource(file, { onBytes: () => undefined, signal: new AbortController().signal })

/** What the import finds in one file, without a store: all faults, and the rows that have some. */
export const faultsIn = async (
  file: string,
): Promise<{
  readonly faults: readonly IntakeFault[]
  readonly bad: readonly BadRowsTable[]
  readonly good: number
}> => {
  const faults: IntakeFault[] = []
  const bad: BadRowsTable[] = []
  let good = 0
  const source = await opened(file)
  for await (const sheet of source.sheets) {
    if (leftOutSheet(sheet) !== undefined) continue
    const rows: BadRowsTable['rows'][number][] = []
    const reader = sheetReader(
      {
        file,
        context: copyReading(file).context,
        first: bad.length === 0,
        report: (fault) => void faults.push({ file, ...fault }),
        notice: () => undefined,
        onRow: (row, checked) => {
          if (checked.ok) good += 1
          else rows.push({ row, faults: checked.faults.map((fault) => ({ file, ...fault })) })
        },
      },
      sheet,
    )
    for await (const row of sheet.rows) reader.row(row)
    reader.end()
    faults.push(...rows.flatMap((row) => row.faults))
    const context = reader.context()
    if (context !== undefined) bad.push({ context, rows })
  }
  return { faults, bad, good }
}
