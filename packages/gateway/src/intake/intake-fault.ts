import type { AnyRowIssue } from '@zhunsheng/domain/explanation'

/** What is wrong with a file as a whole. */
export const fileProblems = [
  'fileMissing',
  'fileUnreadable',
  'notCsv',
  'notUtf8',
  'badCsv',
  'emptyFile',
  'unknownKind',
] as const
/** What is wrong with a header. */
export const headerProblems = ['unknownHeader', 'missingHeader', 'doubleHeader'] as const

/** What intake finds wrong beyond single cells and rows, which the domain judges. */
export type OwnProblem =
  | { readonly code: (typeof fileProblems)[number] }
  | { readonly code: (typeof headerProblems)[number] }
  | { readonly code: 'cellCount'; readonly expected: number; readonly found: number }
  | { readonly code: 'townshipMissing' }
  | { readonly code: 'unknownTownship' }
  | { readonly code: 'townshipOutOfReach' }
  | { readonly code: 'otherTownship'; readonly township: string }
  | { readonly code: 'outsideYear'; readonly year: number; readonly standing: boolean }
  | { readonly code: 'occurredAfterRecorded'; readonly recorded: string }
  | { readonly code: 'duplicateKey'; readonly file: string; readonly row: number }
  | { readonly code: 'keyTaken' }
  | { readonly code: 'divisionElsewhere'; readonly township: string }
  | { readonly code: 'unknownDivision' }
  | { readonly code: 'unknownReference'; readonly kind: string }

/** A fault of a cell or row as the domain names it, with the kind whose column it is. */
export interface RowProblem {
  readonly code: AnyRowIssue['code']
  readonly kind: string
  readonly issue: AnyRowIssue
}

/** One fault: where it is, what stands there (masked when personal), and what is wrong with it. */
export interface IntakeFault {
  /** The file as it was named. */
  readonly file: string
  /** The line, 1 for the header. */
  readonly row?: number
  /** The header as it stands in the file, or as it should. */
  readonly column?: string
  readonly value?: string
  readonly problem: OwnProblem | RowProblem
}
