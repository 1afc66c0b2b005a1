import type { Instant } from '../value/civil-date.ts'
import type { CellValue, Clocks, EntryKind, EnumField, Field, Fields, Mark, Values } from './entry-kind.ts'

type Simplify<T> = { readonly [K in keyof T]: T[K] } & {}
/** The value type of a field; an enum gives its codes. */
export type ValueOf<F extends Field> = F extends EnumField<infer V> ? V : Values[F['type']]
type Named<F extends Fields, O, P> = {
  [K in keyof F]: (true extends F[K]['optional'] ? true : false) extends O
    ? ([F[K]['mark'] & Mark] extends [never] ? false : true) extends P
      ? K
      : never
    : never
}[keyof F]
// Without a known kind there are no known names: what is left is the loose shape.
type Shape<F extends Fields, P> = string extends keyof F
  ? LooseValues
  : Simplify<
      { readonly [K in Named<F, false, P>]: ValueOf<F[K]> } & { readonly [K in Named<F, true, P>]?: ValueOf<F[K]> }
    >
/** The open fields of a kind. */
export type FactsOf<K extends EntryKind> = Shape<K['fields'], false>
/** The personal and sensitive fields of a kind. */
export type PersonalOf<K extends EntryKind> = Shape<K['fields'], true>
/** The dates of a kind. */
export type ClocksOf<K extends EntryKind> = Simplify<
  { readonly occurred: string } & {
    readonly [
      N in keyof K['clocks'] as N extends 'occurred'
        ? never
        : true extends (K['clocks'][N] & Field)['optional']
          ? never
          : N
    ]: string
  } & { readonly [N in keyof K['clocks'] as true extends (K['clocks'][N] & Field)['optional'] ? N : never]?: string }
>

/** What a row holds once it is read: key, clocks, facts and personal fields apart. */
export interface RowOf<K extends EntryKind> {
  readonly key: string
  readonly clocks: ClocksOf<K>
  readonly facts: FactsOf<K>
  readonly personal: PersonalOf<K>
}

/** Why a later version stands: it corrects the one before, or voids the entry. */
export interface Change {
  readonly type: 'correction' | 'void'
  readonly reason: string
}

/** What every entry has besides its row. */
export interface Envelope {
  /** Hash of (township, kind, year, key, version). */
  readonly id: string
  /** 12-digit code. */
  readonly township: string
  /** The year of `occurred` of the first version; a correction cannot move an entry to another year. */
  readonly year: number
  /** 1, 2, 3 … */
  readonly version: number
  /** When it was written down; never before it occurred, nor before the previous version. */
  readonly recorded: Instant
  /** Whether the row is invented for an example. */
  readonly synthetic: boolean
  /** Present from version 2 on. */
  readonly change?: Change
}

/** An entry as the ledger holds it: never changed, only corrected or voided by a later version. */
export interface EntryOf<K extends EntryKind> extends RowOf<K>, Envelope {
  readonly kind: K['id']
}

/** The same without knowing the kind: what loops over all kinds see. */
export type LooseValues = Readonly<Record<string, CellValue | undefined>>
/** A row of any kind. */
export interface LooseRow {
  readonly key: string
  readonly clocks: LooseValues
  readonly facts: LooseValues
  readonly personal: LooseValues
}
/** An entry of any kind. */
export interface LooseEntry extends LooseRow, Envelope {
  readonly kind: string
}

/** What everybody may see of an entry: what its facts hash covers. */
export type OpenEntry = Omit<LooseEntry, 'personal'>

/** Where the value of a column lies in a row. */
export type Part = 'key' | 'clocks' | 'facts' | 'personal'
/** A column of a kind. */
export interface Column {
  readonly name: string
  readonly part: Part
  readonly field: Field
}
const clockColumns = (clocks: Clocks): readonly Column[] =>
  Object.entries(clocks).map(([name, field]): Column => ({ name, part: 'clocks', field }))
/** Every column of a kind, in workbook order: key, clocks, fields. The only walk over a declaration. */
export const columnsOf = (kind: EntryKind): readonly Column[] => [
  { name: 'key', part: 'key', field: kind.key },
  ...clockColumns(kind.clocks),
  ...Object.entries(kind.fields).map(([name, field]): Column => ({
    name,
    part: field.mark === undefined ? 'facts' : 'personal',
    field,
  })),
]
