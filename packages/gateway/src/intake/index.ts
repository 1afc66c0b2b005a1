export * from './import-files.ts'
export type * from './import-report.ts'
export type * from './intake-fault.ts'
export { faultLine, sayFault } from './fault-sentences.ts'
