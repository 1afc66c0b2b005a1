import type { TimeUnit } from '@zhunsheng/domain/calendar'
import type { DueText } from './due-text.ts'

// What is left of months is counted in days.
const units: Readonly<Record<TimeUnit, string>> = {
  calendarDay: 'day',
  workingDay: 'working day',
  month: 'day',
  hour: 'hour',
}
const counted = (count: number, unit: TimeUnit): string => `${count} ${units[unit]}${count === 1 ? '' : 's'}`

/** The sentences about what is due, in English. */
export const dueEn: DueText = {
  description: 'list what is due: the time limits that run, soon run out or have run out on a day, with their basis',
  on: 'at the end of this day in Beijing; today unless given',
  system: 'only one working system, by its id or name',
  onlySoon: 'only what soon runs out',
  onlyOverdue: 'only what has run out, in grace or not',
  unknownSystem: (given, known) => `There is no working system “${given}”. Known: ${known}.`,
  title: (township, day) => `What is due in ${township} on ${day}`,
  columns: ['State', 'Matter', 'About', 'Start', 'Last day', 'Left', 'Answers for it'],
  state: {
    overdue: 'overdue',
    grace: 'in grace',
    soon: 'soon',
    running: 'running',
    given: 'time given',
  },
  reportYear: (year) => `the year ${year}`,
  clock: (name, basis) => `${name} · ${basis}`,
  deadline: { day: (text) => text, instant: (text) => text, suspended: (text) => `suspended since ${text}` },
  left: (count, unit) => `${counted(count, unit)} left`,
  overdue: (count, unit) => (count === 0 ? 'over' : `${counted(count, unit)} over`),
  toGive: (count, unit) => `${counted(count, unit)} to give`,
  given: 'given',
  standsStill: 'stands still',
  total: (count, states) => `${count} in all: ${states}.`,
  ofState: (name, count) => `${name} ${count}`,
  none: 'No time limit is running.',
  notCounted: (count) => `${count} time limit${count === 1 ? '' : 's'} cannot be counted:`,
  issue: (clock, matter, sentence) => `  ${clock}, ${matter}: ${sentence}`,
}
