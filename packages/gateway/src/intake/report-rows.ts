import type { Dangling, IllegalRow } from '../persistence/store.ts'
import { faultAt } from './check-row.ts'
import type { DoubtfulCases } from './doubtful-cases.ts'
import type { FaultList } from './fault-list.ts'
import type { ReadFile, ReadTable } from './read-file.ts'

/** What an import reports to once everything was read: what only all rows together show. */
export interface ReportingRows {
  readonly faults: FaultList
  readonly tables: readonly ReadTable[]
  readonly doubtful: DoubtfulCases
}

/** Reports references that lead nowhere. */
export const reportDangling = ({ faults, tables, doubtful }: ReportingRows, dangling: readonly Dangling[]): void => {
  // A table with faults kept some of its rows back: what refers to them is not wrong for that.
  const suspect = new Set(
    tables.filter(({ file, sheet }) => faults.has(file, sheet)).map(({ context }) => context?.kind.id),
  )
  for (const { file: table, line, column, value, to, target } of dangling) {
    const { file, context } = tables[table] ?? {}
    if (file === undefined || context === undefined) continue
    // That is said once, and not of each move again.
    doubtful.noSuchCase(context.kind, column, value)
    if (suspect.has(target)) continue
    const problem =
      to === 'division' ? ({ code: 'unknownDivision' } as const) : ({ code: 'unknownReference', kind: target } as const)
    faults.add({ file, ...faultAt(context, line, column, value, problem) })
  }
}

/** Reports moves that the law does not allow, except of cases of which not every row could be taken. */
export const reportIllegal = (
  { faults, tables, doubtful }: ReportingRows,
  read: readonly ReadFile[],
  illegal: readonly IllegalRow[],
): void => {
  const isUnread = read.some(({ sha256 }) => sha256 === undefined)
  if (isUnread || tables.some(({ context }) => context === undefined)) doubtful.unread()
  for (const row of illegal) {
    const { file, context } = tables[row.file] ?? {}
    if (file === undefined || context === undefined || doubtful.isDoubtful(row)) continue
    const { line, column, value, move, isOwn } = row
    faults.add({ file, ...faultAt(context, line, column, value, { code: 'illegalMove', move, isOwn }) })
  }
}
