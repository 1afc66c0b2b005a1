import type { Place } from './intake-fault.ts'
import type { LeftOutRow } from './table/body-rows.ts'

/** Why something was left out of an import that is no fault; or came in although nobody sees it. */
export type NoticeCode =
  | LeftOutRow
  /** Rows above the header; `to` is the last of them. */
  | 'titleRows'
  /** Rows that the mapping file leaves out. */
  | 'skippedRow'
  | 'ignoredColumn'
  | 'hiddenSheet'
  /** Rows that their sheet does not show, and that are data like the others; `rows` of them. */
  | 'hiddenRows'
  | 'asideSheet'
  | 'emptySheet'

/** Something to know of an import: what was left out, where, and why. Nothing is left out without one. */
export interface IntakeNotice extends Place {
  readonly code: NoticeCode
  readonly to?: number
  readonly rows?: number
}
