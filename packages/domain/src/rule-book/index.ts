export type * from './diagnostic.ts'
export type * from './rule-book.ts'
export * from './source.ts'
