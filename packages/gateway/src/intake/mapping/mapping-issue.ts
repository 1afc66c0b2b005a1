/** What a value of a mapping file is, or should be. */
export type ShapeType = 'text' | 'integer' | 'number' | 'yesNo' | 'list' | 'object' | 'null'

/** What is wrong with a mapping file. */
export type MappingProblem =
  | { readonly code: 'notYaml'; readonly message: string }
  /** A key that YAML takes for a number: 01 would become 1. */
  | { readonly code: 'unquotedKey' }
  | { readonly code: 'wrongType'; readonly wanted: readonly ShapeType[]; readonly found: ShapeType }
  | { readonly code: 'unknownKey'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: 'missingKey'; readonly key: string }
  | { readonly code: 'notOneOf'; readonly allowed: readonly string[] }
  | { readonly code: 'outOfRange'; readonly least: number; readonly most?: number }
  | { readonly code: 'blank' }
  | { readonly code: 'mappedKindUnknown'; readonly name: string }
  | { readonly code: 'mappedColumnUnknown'; readonly name: string; readonly kind: string }
  | { readonly code: 'columnTwice' }
  /** None of from, template and value, or more than one. */
  | { readonly code: 'oneSource' }
  | { readonly code: 'badTemplate' | 'badPattern' | 'badWorth' | 'unitOfNothing' }
  | { readonly code: 'unitWorthUnknown'; readonly unit: string; readonly wanted: string }
  /** A value that a translation leads to, or that stands in every row, is none of the column. */
  | { readonly code: 'badValue'; readonly value: string }

/** A key, or a place in a list. */
export type MappingPath = readonly (string | number)[]

/** A problem at its path. */
export interface PathProblem {
  readonly path: MappingPath
  readonly problem: MappingProblem
}

/** One fault of a mapping file: its place in the text, and what is wrong there. */
export interface MappingIssue extends PathProblem {
  readonly line: number
  readonly column: number
}
