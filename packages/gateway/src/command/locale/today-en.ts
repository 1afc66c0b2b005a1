import type { TodayText } from './today-text.ts'

/** `zhunsheng today` in English. */
export const todayEn: TodayText = {
  description: 'a day in the office: what is due, what came in, who is waited for, what moved the score',
  on: 'the day that is looked at, at its end; today unless given',
  since: 'compared with the end of this day; the day before unless given',
  all: 'list everything, not the first few',
  sinceLater: (since, on) => `--since ${since} is not before --on ${on}: mend --since or --on.`,
  title: (township, day) => `${township} on ${day}`,
  due: (overdue, grace, soon) =>
    `[Due] ${overdue} overdue, ${grace === 0 ? '' : `${grace} in grace, `}${soon} run out soon`,
  nothingDue: 'Nothing is overdue, nothing runs out soon.',
  dueColumns: ['State', 'What', 'Matter', 'Last day', 'Left', 'Answers'],
  more: (rest, command) => `${rest} more: ${command}`,
  cameIn: (since, entries) => `[Came in] since the end of ${since}: ${entries}`,
  nothingCame: 'Nothing came in.',
  changes: { entered: 'entered', correction: 'corrected', void: 'voided' },
  count: (entries) => String(entries),
  waiting: '[Who is waited for] by clocks that have not ended',
  moreWaiting: (rest) => `${rest} more: --all lists them`,
  nobody: 'No clock is running.',
  waitingColumns: ['Answers', 'Overdue', 'Soon', 'Running'],
  stages: '[What waits for which step] by matters that are not over',
  nothingOpen: 'No matter is open.',
  stageColumns: ['Procedure', 'Came to', 'Matters', 'Since', 'May be done next', 'Such as'],
  score: (year, book, before, now) => `[Score] ${year}, ${book}: ${before} → ${now}`,
  unchanged: (points) => `unchanged: ${points}`,
  pointColumns: ['Path', 'Indicator', 'Before', 'Now', 'Because of'],
  timePassed: 'time passing',
  andMore: (keys, rest) => `${keys} and others, ${rest} in all`,
}
