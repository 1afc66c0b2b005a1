export * from './explain.ts'
export type * from './explanation.ts'
export type * from './token-values.ts'
export type * from './token.ts'
