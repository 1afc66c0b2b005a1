// What is due: the clocks that the work of a township starts, and how they stand at the end of a day.
export * from './procedure/due-item.ts'
export { dueOn } from './procedure/due-on.ts'
export * from './procedure/duty-clock.ts'
export * from './procedure/duty-clocks.ts'
export * from './township/working-system.ts'
