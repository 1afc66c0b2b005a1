// What is due: the clocks that the work of a township starts, and how they stand at the end of a day.
export * from './procedure/duty/due-item.ts'
export { dueOn } from './procedure/duty/due-on.ts'
export * from './procedure/duty/duty-clock.ts'
export * from './procedure/duty/duty-clocks.ts'
export * from './ledger/working-systems.ts'
