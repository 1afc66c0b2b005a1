import type { EntryKind, Hash } from '@zhunsheng/domain'
import type { NamedColumn } from '@zhunsheng/domain/ledger'
import type { ColumnHints } from '../cell/column-reader.ts'
import type { DateHints } from '../cell/date-cell.ts'
import type { GivenHeader } from '../table/find-header.ts'

/** A part of a template: text as it stands, or what a column of the file says, with noughts before it up to a width. */
export type TemplatePart = { readonly text: string } | { readonly from: string; readonly width: number }

/** How a column of the ledger is filled: from a column of the file, from several, or with one value in every row. */
export type ColumnSource =
  | { readonly from: string }
  | { readonly template: readonly TemplatePart[] }
  | { readonly value: string }

/** A column of the ledger, and how it is filled. */
export interface ColumnMapping {
  readonly column: NamedColumn
  readonly source: ColumnSource
  readonly hints: ColumnHints
}

/** Rows that are left out: those whose cell in a column of the file matches. */
export interface SkipRule {
  readonly column: string
  readonly matches: RegExp
}

/** What a mapping file says of the tables that it matches. */
export interface TableMapping {
  /** Whether the name of a file may be that of its file; sheets have names of their own. */
  readonly fits: (file: string) => boolean
  readonly matches: (file: string, sheet: string | undefined) => boolean
  readonly kind: EntryKind
  readonly header?: GivenHeader
  /** The number of the first row below the header that holds data. */
  readonly firstRow?: number
  readonly columns: readonly ColumnMapping[]
  /** Whether columns of the file that are named nowhere are left out instead of refused. */
  readonly ignoresOthers: boolean
  /** Columns of the file that are left out. */
  readonly ignore: readonly string[]
  readonly skip: readonly SkipRule[]
  readonly dates: DateHints
  /** What stands for nothing in its cells, by its spelling. */
  readonly blanks?: ReadonlySet<string>
}

/** A mapping file as read and checked. */
export interface Mapping {
  /** The hash of its text: the same file read by another mapping is another import. */
  readonly digest: Hash
  /** The year that rows must belong to, unless the caller says another. */
  readonly year?: number
  readonly tables: readonly TableMapping[]
  /** Whether a sheet is left out by its name. */
  readonly leavesOut: (sheet: string) => boolean
}
