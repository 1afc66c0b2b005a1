import type { Ratio } from '../../value/ratio.ts'

/**
 * What combining parts comes to, in whole points: `earned`; `judged`, the full marks of what could be judged;
 * `possible`, the full marks of what concerns the subject; `full`, all of them.
 */
export interface Score {
  readonly earned: Ratio
  readonly judged: Ratio
  readonly possible: Ratio
  readonly full: Ratio
}

/**
 * How a group takes its children: the factor by which the points of one count, and whether the sum is held at the
 * group's points.
 */
export interface Combination {
  readonly factor: (path: string, full: Ratio) => Ratio
  readonly capped: boolean
}
