import * as Effect from 'effect/Effect'
import type { Forbidden, ImportOvertaken, Store } from '../persistence/store.ts'
import type { BadRowsTable } from './annotation/left-layout.ts'
import type { ImportRequest } from './import-files.ts'
import { importLedger } from './import-ledger.ts'
import type { ImportReport } from './import-report.ts'
import { leftRows } from './left-rows.ts'

/** What came of an import that keeps the good rows, and those that it left out. */
export interface GoodImport {
  /** With the faults of every row that was left out. */
  readonly report: ImportReport
  readonly left: readonly BadRowsTable[]
}

// A later reading finds further faults of a file, also of the same code.
const countsOf = (reports: readonly ImportReport[]): ImportReport['faultCounts'] => {
  const all = reports.flatMap(({ faultCounts }) => faultCounts)
  return [...Map.groupBy(all, ({ file, code }) => `${code} ${file}`).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ ...first, count: same.reduce((sum, { count }) => sum + count, 0) })),
  )
}

/**
 * Imports the rows without faults and gives the others back. What is wrong with a file or a header refuses everything, as
 * does a row that cannot be left out, and an export is imported whole or not at all. Read again until nothing is wrong with what is left: a row may refer to one that
 * stays out.
 */
export const importGood = (request: ImportRequest): Effect.Effect<GoodImport, Forbidden | ImportOvertaken, Store> =>
  Effect.gen(function* () {
    const rows = leftRows()
    let last = yield* importLedger({ ...request, left: rows })
    let left = rows.tables()
    const refused: ImportReport[] = []
    for (let before = 0; last.status === 'refused';) {
      // Nothing more was found to leave out: it would go on for ever. The first report has the faults of rows as well.
      if (rows.count() === before) return { report: refused[0] ?? last, left: [] }
      before = rows.count()
      refused.push(last)
      last = yield* importLedger({ ...request, left: rows })
      left = rows.tables()
    }
    const faultCount = refused.reduce((sum, report) => sum + report.faultCount, 0)
    const [faults, faultCounts] = [refused.flatMap((report) => report.faults), countsOf(refused)]
    return { report: { ...last, faults, faultCount, faultCounts }, left }
  })
