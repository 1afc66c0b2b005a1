import type { Label } from '../../value/label.ts'
import type { SourcePath } from '../diagnostic.ts'
import type { Amount } from '../source.ts'

/** A row of a table as a text gives it, with both its ends; absent `to` is open above. */
export interface StatedRow {
  readonly from: Amount
  readonly to?: Amount
  /** Which ends belong to it. */
  readonly ends: 'from' | 'to' | 'both' | 'neither'
}

/**
 * What a text says that no rule can hold until it is decided: rows of a table, from the highest down, whose ends overlap
 * or leave a gap; or so many points for each of something, without a bound, within an item of fewer points.
 */
export type Stated =
  | { readonly type: 'rows'; readonly rows: readonly StatedRow[] }
  | { readonly type: 'unboundedBonus'; readonly each: Amount; readonly points: Amount }

/** Another value at a place of the source; keys on the way that are not there yet are made. */
export interface SchemePatch {
  readonly at: SourcePath
  readonly value: unknown
}

/** One way of deciding; whatever it puts in place carries its own marks. */
export interface SchemeOption {
  readonly id: string
  readonly label: Label
  readonly patches: readonly SchemePatch[]
}

/** A decision that the text leaves to whoever applies it. While it is open the scheme is refused. */
export interface SchemeChoice {
  readonly id: string
  readonly question: Label
  /** Where in the source it stands. */
  readonly at: SourcePath
  readonly stated?: Stated
  readonly options: readonly [SchemeOption, ...SchemeOption[]]
}

/**
 * A scheme found in practice: a rule source that says what its text says, which need not compile, with the choices that
 * must be made first. One without choices that does not compile says too little, and stays refused.
 */
export interface Scheme {
  readonly id: string
  /** The letter by which the list of schemes calls it. */
  readonly letter: string
  readonly title: Label
  readonly source: Readonly<Record<string, unknown>>
  readonly choices: readonly SchemeChoice[]
  /** What the text says and the book does not, because no rule here can express it or no ledger holds it. */
  readonly leftOut: readonly Label[]
}
