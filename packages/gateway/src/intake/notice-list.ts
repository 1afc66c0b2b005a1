import type { IntakeNotice } from './intake-notice.ts'

/** Gathers notices: all are counted, the first so many are kept. */
export interface NoticeList {
  readonly add: (notice: IntakeNotice) => void
  readonly count: () => number
  readonly kept: () => readonly IntakeNotice[]
}

/** A list that keeps at most so many notices. */
export const noticeList = (most: number): NoticeList => {
  const kept: IntakeNotice[] = []
  let count = 0
  return {
    add: (notice) => {
      count += 1
      if (kept.length < most) kept.push(notice)
    },
    count: () => count,
    kept: () => kept,
  }
}
