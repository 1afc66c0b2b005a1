// The calendar: which days are worked, time limits in calendar days, working days, months and hours, and the clocks of the law.
export * from './law/legal-clock.ts'
export * from './value/china-calendar.ts'
export * from './value/time-limit.ts'
export * from './value/working-calendar.ts'
