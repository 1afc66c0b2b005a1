import { type Division, type EntryKind, columnsOf } from '@zhunsheng/domain'
import type { Actor } from '../access/actor.ts'
import type { FileColumn, Header } from './read-header.ts'

/** What every row of an import is held against. */
export interface ImportContext {
  readonly actor: Actor
  /** The 12-digit code that rows belong to when they do not say so, and may not contradict. */
  readonly township?: string
  readonly year?: number
  /** The instant at which rows are recorded that do not say so. */
  readonly recorded: string
  /** Whether rows are invented that do not say so. */
  readonly synthetic: boolean
  readonly divisions: readonly Division[]
}

/** The same for the rows of one file. */
export interface RowContext extends ImportContext {
  readonly kind: EntryKind
  readonly header: Header
  readonly byName: ReadonlyMap<string, FileColumn>
  readonly townships: ReadonlySet<string>
  /** The names of the columns that hold codes of divisions below the township. */
  readonly divisionColumns: readonly string[]
}

/** What the rows of a file are held against. */
export const rowContext = (context: ImportContext, kind: EntryKind, header: Header): RowContext => ({
  ...context,
  kind,
  header,
  byName: new Map(header.columns.map((column) => [column.column.name, column])),
  townships: new Set(context.divisions.filter(({ level }) => level === 'township').map(({ code }) => code)),
  divisionColumns: columnsOf(kind)
    .filter(({ part, field }) => part !== 'personal' && field.type === 'ref' && field.to === 'division')
    .map(({ name }) => name),
})
