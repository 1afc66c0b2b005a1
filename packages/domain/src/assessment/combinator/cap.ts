import { one } from '../../value/ratio.ts'
import type { Combination } from './combinator.ts'

/** The points of the children, added, but not above the group's points. */
export const cap: Combination = { factor: () => one, capped: true }
