import type { TimelineSentences } from '../../procedure/timeline-drawing/timeline-words.ts'
import { timeOf } from './time-units.ts'

/** What a drawn timeline says in English. */
export const timeline: TimelineSentences = {
  title: (procedure, caseKey) => `${procedure} ${caseKey}`,
  asOf: (day) => `as of ${day}`,
  steps: 'Steps',
  clocks: 'Time limits',
  noClocks: 'No time limit has started.',
  status: {
    inTime: 'in time',
    late: 'late',
    given: 'time given',
    endedEarly: 'ended before its time',
    running: 'running',
    soon: 'soon over',
    overdue: 'overdue',
    suspended: 'suspended',
  },
  late: (count, unit) => `by ${timeOf(count, unit)}`,
  left: (count, unit) => `${timeOf(count, unit)} left`,
  toGive: (count, unit) => `${timeOf(count, unit)} to give`,
  used: (count, length, unit) => `${count} used of ${timeOf(length, unit)}`,
  until: (start, last) => (last === undefined ? `from ${start}, suspended` : `from ${start} to ${last}`),
  endedOn: (day) => `ended ${day}`,
  refused: (step) => `${step} (not allowed by law)`,
  notCounted: (clock, why) => `${clock}: ${why}`,
  legend: {
    used: 'used',
    left: 'left',
    still: 'stood still',
    late: 'late',
    last: 'last day',
    end: 'ended',
    today: 'as of this day',
    refused: 'a step that the law does not allow',
  },
}
