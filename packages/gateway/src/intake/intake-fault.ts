import type { AnyRowIssue } from '@zhunsheng/domain/explanation'
import type { IllegalMove } from '@zhunsheng/domain/procedure'
import type { CellProblem } from './cell/cell-reading.ts'
import type { JournalProblem } from './journal/journal-problem.ts'
import type { SourceProblem } from './source/unreadable-source.ts'

/** What is wrong with a file or a sheet as a whole. */
type FileProblem = { readonly code: SourceProblem | 'emptyFile' | 'emptyFolder' | 'unknownKind' }

/** What is wrong with a header. `noHeader`: nothing in the sheet names a column of the kind. */
export type HeaderProblem =
  /** `lacking`: the required columns that the table does not have, one of which it may be. */
  | { readonly code: 'unknownHeader'; readonly lacking: readonly string[] }
  | { readonly code: 'missingHeader' | 'doubleHeader' | 'ambiguousHeader' | 'mappedColumnMissing' }
  | { readonly code: 'noHeader'; readonly kind: string }
  | { readonly code: 'headerUnit'; readonly found: string; readonly wanted: string }

/** What intake finds wrong beyond single cells and rows, which the domain judges. */
export type OwnProblem =
  | FileProblem
  | HeaderProblem
  | CellProblem
  | JournalProblem
  | { readonly code: 'cellCount'; readonly expected: number; readonly found: number }
  | { readonly code: 'cellWithoutHeader' }
  /** `noTownship`: a table without the column, and no township is said otherwise. */
  | { readonly code: 'townshipMissing' | 'noTownship' }
  | { readonly code: 'unknownTownship' }
  | { readonly code: 'townshipOutOfReach' }
  | { readonly code: 'otherTownship'; readonly township: string }
  | { readonly code: 'outsideYear'; readonly year: number; readonly rule: YearRule }
  | { readonly code: 'occurredAfterRecorded'; readonly recorded: string }
  | { readonly code: 'duplicateKey'; readonly file: string; readonly sheet?: string; readonly row: number }
  | {
      readonly code: 'keyTaken'
      readonly kind: string
      /** The version that the ledger holds. */
      readonly version: number
      readonly differences: readonly ShownDifference[]
    }
  | { readonly code: 'keyVoided'; readonly withdrawn: boolean }
  | { readonly code: 'recordedInSealedMonth'; readonly recorded: string; readonly through: string }
  | { readonly code: 'yearClosed'; readonly year: number }
  | { readonly code: 'recordedBeforeClosing'; readonly year: number; readonly closedAt: string }
  | { readonly code: 'divisionElsewhere'; readonly township: string }
  | { readonly code: 'unknownDivision' }
  | { readonly code: 'unknownReference'; readonly kind: string }
  /** `isOwn`: the row itself makes the move; otherwise an entry that the ledger holds, once the row is taken. */
  | { readonly code: 'illegalMove'; readonly move: IllegalMove; readonly isOwn: boolean }

/** A column in which a row differs from the ledger, as cells; masked when it is personal. */
export interface ShownDifference {
  /** Its name in the declaration. */
  readonly column: string
  /** Absent when there is nothing. */
  readonly stored?: string
  readonly given?: string
}

/** How rows belong to a year: by the day they occurred, by that or the day of report or the annual report they name, or until they end. */
export type YearRule = 'occurred' | 'occurredOrReported' | 'occurredOrReportYear' | 'standing'

/** A fault of a cell or row as the domain names it, with the kind whose column it is. */
export interface RowProblem {
  readonly code: AnyRowIssue['code']
  readonly kind: string
  readonly issue: AnyRowIssue
}

/** Where something stands in a file. */
export interface Place {
  /** The file as it was named. */
  readonly file: string
  /** The sheet of a workbook. */
  readonly sheet?: string
  /** The row of the sheet, or the line of the file. */
  readonly row?: number
  /** The address in the sheet, such as B12. */
  readonly cell?: string
  /** The header as it stands in the file, or as it should. */
  readonly column?: string
}

/** What a fault is called by programs. */
export type FaultCode = (OwnProblem | RowProblem)['code']

/** One fault: where it is, what stands there (masked when personal), and what is wrong with it. */
export interface IntakeFault extends Place {
  readonly value?: string
  readonly problem: OwnProblem | RowProblem
}
