/** The text formats of a source. */
export type TextFormat = 'text' | 'id' | 'date' | 'path' | 'divisionCode' | 'period'

/** One key of a record. */
export interface KeyNode {
  readonly of: Node
  readonly optional: boolean
}
/** An object with known keys. */
export interface RecordNode {
  readonly kind: 'record'
  /** Names the record in the JSON Schema and finds the notes of its keys. */
  readonly name: string
  readonly keys: Readonly<Record<string, KeyNode>>
}

/**
 * The shape of a source as data. The reader, the exact text that is hashed and the published JSON Schema are three
 * walks over it, so they cannot drift apart.
 */
export type Node =
  | { readonly kind: 'text'; readonly format: TextFormat }
  | {
      readonly kind: 'amount'
      /** How many decimals are allowed; absent = any. */
      readonly digits?: number
      readonly least?: 0
      /** Whether `least` itself is excluded. */
      readonly exclusive?: true
      readonly also?: readonly (string | null)[]
    }
  | { readonly kind: 'integer'; readonly least: number }
  | { readonly kind: 'oneOf'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'list'; readonly of: Node; readonly least: 0 | 1 }
  /** An object with free keys. */
  | { readonly kind: 'dictionary'; readonly of: Node }
  | RecordNode
  /** Records told apart by their key `type`. */
  | { readonly kind: 'variants'; readonly name: string; readonly of: Readonly<Record<string, RecordNode>> }
  /** Records told apart by whether any of these keys is there. */
  | { readonly kind: 'fork'; readonly keys: readonly string[]; readonly present: Node; readonly absent: Node }
  /** A scalar, or a record. */
  | { readonly kind: 'either'; readonly scalar: Node; readonly record: RecordNode }
  | { readonly kind: 'lazy'; readonly name: string; readonly of: () => Node }

/**
 * A shape that admits exactly the values of T: the function type keeps it from standing for a wider or a narrower type.
 */
export type Shape<T, N extends Node = Node> = N & { readonly admits?: (value: T) => T }
/** A key that may be left out. */
export interface Optional<T> {
  readonly of: Shape<T>
  readonly optional: true
}

// The source types are written by hand, with their docs; each key of a shape is held to them here.
type Keys<T> = {
  readonly [K in keyof T]-?: {} extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>
}
type Variants<T extends { readonly type: string }> = {
  readonly [K in T['type']]: Shape<Extract<T, { readonly type: K }>, RecordNode>
}

/** Text of a format. */
export const text = (format: TextFormat = 'text'): Shape<string> => ({ kind: 'text', format })
/** An integer, or a quoted decimal; `digits` bounds its decimals. */
export const amount = (
  limits: { readonly digits?: number; readonly least?: 0; readonly exclusive?: true } = {},
): Shape<number | string> => ({ kind: 'amount', ...limits })
/** An amount, or one of a few words. */
export const amountOr = <const T extends string | null>(also: readonly T[]): Shape<number | string | T> => ({
  kind: 'amount',
  also,
})
/** An integer of at least so much. */
export const integer = (least: number): Shape<number> => ({ kind: 'integer', least })
/** One of a few values. */
export const oneOf = <const T extends string | number | boolean>(...values: readonly T[]): Shape<T> => ({
  kind: 'oneOf',
  values,
})
/** A list, empty or not. */
export const list = <T>(of: Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of, least: 0 })
/** A list of at least one. */
export const nonEmpty = <T>(of: Shape<T>): Shape<readonly [T, ...T[]]> => ({ kind: 'list', of, least: 1 })
/** An object with free keys. */
export const dictionary = <T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> => ({ kind: 'dictionary', of })
/** A key that may be left out. */
export const optional = <T>(of: Shape<T>): Optional<T> => ({ of, optional: true })

type AnyKey = Node | { readonly of: Node; readonly optional: true }
const keyOf = (key: AnyKey): KeyNode =>
  'optional' in key ? { of: key.of, optional: true } : { of: key, optional: false }
/** A record of T: its keys must be those of the type, no more and no fewer, and optional where the type says so. */
export const record = <T extends object>(
  name: string,
  keys: Keys<T> & Readonly<Record<string, AnyKey>>,
): Shape<T, RecordNode> => ({
  kind: 'record',
  name,
  keys: Object.fromEntries(Object.entries<AnyKey>(keys).map(([key, shape]) => [key, keyOf(shape)])),
})
/** Records told apart by `type`. */
export const variants = <T extends { readonly type: string }>(name: string, of: Variants<T>): Shape<T> => ({
  kind: 'variants',
  name,
  of,
})
/** Records told apart by whether any of some keys is there. */
export const fork = <A, B>(keys: readonly string[], present: Shape<A>, absent: Shape<B>): Shape<A | B> => ({
  kind: 'fork',
  keys,
  present,
  absent,
})
/** A scalar, or a record. */
export const either = <A, B>(scalar: Shape<A>, of: Shape<B, RecordNode>): Shape<A | B> => ({
  kind: 'either',
  scalar,
  record: of,
})
/** A shape that contains itself. */
export const lazy = <T>(name: string, of: () => Shape<T>): Shape<T> => ({ kind: 'lazy', name, of })
