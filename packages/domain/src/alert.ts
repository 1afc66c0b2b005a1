// What calls for somebody to act: alerts compare the ledgers with a rule and take no points themselves.
export type * from './alert/alert.ts'
export * from './alert/alerts.ts'
export { type Standing, entriesOf } from './alert/entries-of.ts'
export type * from './alert/finding.ts'
export { conflictCitations, conflictFinding } from './alert/enforcement/powers-and-duties.ts'
export { isWorkingSystem, workingSystems, type WorkingSystem } from './ledger/working-systems.ts'
