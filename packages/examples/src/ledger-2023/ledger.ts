import type { RowOf } from '@zhunsheng/domain'
import type { AnyEntryKind, EntryKindId } from '@zhunsheng/domain/ledger'

/** The declaration behind an id. */
export type KindOf<Id extends EntryKindId> = Extract<AnyEntryKind, { readonly id: Id }>
/** A row of a kind and the moment it was written down. */
export interface Noted<Id extends EntryKindId> extends Pick<RowOf<KindOf<Id>>, keyof RowOf<KindOf<Id>>> {
  /** In Beijing time, with its offset. */
  readonly recorded: string
}
/** Some kinds of the ledger, each with its rows. */
export type Part<Id extends EntryKindId> = { readonly [K in Id]: readonly Noted<K>[] }
/** The whole ledger of a year: the type asks for every kind. */
export type Ledger = Part<EntryKindId>

/** A business key: a prefix, the year and a running number. */
export const keyOf = (prefix: string, number: number, digits = 3, year = 2023): string =>
  `${prefix}${year}-${String(number).padStart(digits, '0')}`
