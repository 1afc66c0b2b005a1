import { formatFixed } from './decimal.ts'
import { type Ratio, ratio } from './ratio.ts'
import { type Rounding, roundToInteger } from './rounding.ts'

/** Money as integer fen: 48000 is ¥480.00. */
export type Fen = number

/** Exact fen → whole fen by a named rounding. */
export const roundFen = (exact: Ratio, rounding: Rounding): Fen => Number(roundToInteger(exact, rounding))

/** 48000 → "480.00" (yuan). */
export const formatYuan = (fen: Fen): string => formatFixed(ratio(fen, 100), 2)
