import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** An item of the plan that is not done. */
export interface OfItem {
  /** The business key of the item. */
  readonly item: string
  readonly title: string
  /** The post that answers for it. */
  readonly owner: PostId
  readonly entries: readonly string[]
}

/** What is amiss with the annual plan. */
export type PlanFinding =
  /** Not done, though its day has passed: by how many calendar days, and how far it was said to be (in percent). */
  | (OfItem & {
      readonly code: 'planItemOverdue'
      readonly due: CivilDate
      readonly days: number
      readonly percent?: number
    })
  /** Not done, and for more than three months nothing has been said of it since `since`; `never`: since it was planned. */
  | (OfItem & { readonly code: 'planProgressNotReported'; readonly since: CivilDate; readonly never: boolean })
  /** A task of last year's report that no item of this year's plan takes up. */
  | {
      readonly code: 'reportTaskNotTakenUp'
      /** The business key of the task. */
      readonly task: string
      readonly title: string
      readonly reportYear: number
      readonly number: number
      readonly planYear: number
      readonly entries: readonly string[]
    }
