// From a fact to a published number, one folder a step.
export * from './value/index.ts'
export * from './law/index.ts'
export * from './township/index.ts'
export * from './figure/index.ts'
export * from './ledger/index.ts'
export * from './rule-book/index.ts'
export * from './assessment/index.ts'
export * from './ranking/index.ts'
