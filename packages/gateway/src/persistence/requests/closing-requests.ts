/** Which township's year is closed or opened again, and why. */
export interface ClosingRequest {
  readonly township: string
  readonly year: number
  readonly reason: string
}

/** How a year that was ever closed stands. */
export interface Closing {
  readonly township: string
  readonly year: number
  /** Since when. */
  readonly at: string
  readonly isClosed: boolean
  /** By hand, or because the report on the year is public. */
  readonly by: 'close' | 'reopen' | 'report'
}
