import { one } from '../../value/ratio.ts'
import type { Combination } from './combinator.ts'

/** The points of the children, added. */
export const sum: Combination = { factor: () => one, capped: false }
