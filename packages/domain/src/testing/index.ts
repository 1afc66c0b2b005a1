export * from './any-ledger.ts'
export * from './any-row.ts'
