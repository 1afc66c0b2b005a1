import type { TimelineClock } from '../timeline.ts'
import type { TimelineWords } from './timeline-words.ts'

/** How a clock came out or stands, with the number that matters then: what is left, or by how much it is late. */
export const standingText = ({ status, clock, left, overdue, unit }: TimelineClock, words: TimelineWords): string => {
  const counted = unit === 'month' ? 'calendarDay' : unit
  const numbers = (): readonly string[] => {
    switch (status) {
      case 'late':
      case 'overdue':
        return overdue > 0 ? [words.late(overdue, counted)] : []
      case 'running':
      case 'soon':
        if (left === undefined) return []
        return [clock.bound === 'atLeast' ? words.toGive(left, counted) : words.left(left, counted)]
      case 'inTime':
      case 'endedEarly':
        return left === undefined ? [] : [words.left(left, counted)]
      case 'given':
      case 'suspended':
        return []
    }
  }
  return [words.status[status], ...numbers()].join(' · ')
}

/** How much of a clock was used of how much. */
export const usedText = ({ elapsed, length, unit }: TimelineClock, words: TimelineWords): string =>
  words.used(elapsed, length, unit)
