import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { caseField, procedures } from '@zhunsheng/domain/procedure'
import type { IllegalRow } from '../persistence/store.ts'

/** What stands in a column of a row that is held back; `unreadable` when that cannot be told. */
export type HeldCell = { readonly text: string | undefined } | 'unreadable'

/**
 * The cases of procedures of which an import holds back a row because something else is wrong with it: whether their moves
 * are legal is known only once that is mended.
 */
export interface DoubtfulCases {
  /** Notes a row that is held back, by its kind and by what stands in a column of it. */
  readonly heldBack: (kind: EntryKind, cellOf: (column: string) => HeldCell) => void
  /** Notes that there is no case of the name that stands in a column of rows of a kind. */
  readonly noSuchCase: (kind: EntryKind, column: string, name: string) => void
  /** Notes that rows of some kind may not have been read at all. */
  readonly unread: () => void
  readonly isDoubtful: (row: IllegalRow) => boolean
}

const isOptional = (kind: EntryKind, column: string): boolean =>
  columnsOf(kind).find(({ name }) => name === column)?.field.optional === true

/** Begins without a doubt. */
export const doubtfulCases = (): DoubtfulCases => {
  const names = new Set<string>()
  const nameOf = (procedure: string, name: string): string => JSON.stringify([procedure, name])
  // A row that does not say to which case it belongs may belong to any.
  const whole = new Set<string>()
  return {
    heldBack: (kind, cellOf) => {
      for (const procedure of procedures) {
        const { id, reads } = procedure
        // What stands beside the cases may matter to any of them.
        if (reads.includes(kind.id)) whole.add(id)
        const column = caseField(procedure, kind.id)
        if (column === undefined) continue
        const cell = cellOf(column)
        const name = cell === 'unreadable' ? undefined : cell.text
        if (name !== undefined) names.add(nameOf(id, name))
        else if (cell === 'unreadable' || !isOptional(kind, column)) whole.add(id)
      }
    },
    noSuchCase: (kind, column, name) => {
      for (const procedure of procedures)
        if (caseField(procedure, kind.id) === column) names.add(nameOf(procedure.id, name))
    },
    unread: () => {
      for (const { id } of procedures) whole.add(id)
    },
    isDoubtful: ({ move }) => whole.has(move.procedure) || names.has(nameOf(move.procedure, move.case)),
  }
}
