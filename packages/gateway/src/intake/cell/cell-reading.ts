import type { SourceCell } from '../source.ts'

/** Why a cell was refused before the domain saw it: something happened to it, or it would have to be guessed. */
export type CellProblem =
  /** An error value such as `#DIV/0!`, or a formula that was saved without its result. */
  | { readonly code: 'errorValue' | 'uncalculated' }
  /** A long number of which only 15 digits are left, or 1.41021E+17 as text. */
  | { readonly code: 'digitsLost' }
  /** A code that became a number, and is shorter than such codes are. */
  | { readonly code: 'leadingZerosLost'; readonly digits: number }
  /** Text (or a number) that the spreadsheet program turned into something else. */
  | { readonly code: 'retyped'; readonly into: 'number' | 'date' | 'yesNo' }
  | { readonly code: 'yearMissing' | 'yearTwoDigits' }
  /** 45047 as text: a spreadsheet's number of a day, which is this one if its years begin with 1900. */
  | { readonly code: 'serialText'; readonly day: string }
  /** 无, /: what people write where there is nothing. */
  | { readonly code: 'nothingMark'; readonly optional: boolean }
  /** 60余, 约60, 近百: how a document states a figure, not a count. */
  | { readonly code: 'approximate' }
  /** 半天, 二十人: a number in words, in the unit of the column. */
  | { readonly code: 'numberInWords' }
  | { readonly code: 'percentage' }
  | { readonly code: 'otherUnit'; readonly found: string; readonly wanted: string }
  /** √, 有, 1: what it says of yes and no is for a mapping file to declare. */
  | { readonly code: 'yesNoMark' }

/** The text that the domain's reader takes, nothing for a blank cell, or why there is none. */
export type CellReading = string | undefined | CellProblem

/** Reads the cells of one column. */
export type CellReader = (cell: SourceCell | undefined) => CellReading

/** A problem without particulars. */
export const problem = <C extends CellProblem['code']>(code: C): { readonly code: C } => ({ code })
