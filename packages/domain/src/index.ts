// From a fact to a published number, one folder a step.
export * from './value/index.ts'
export * from './law/index.ts'
export * from './township/index.ts'
export * from './figure/index.ts'
export * from './ledger/index.ts'
export * from './rule-book/index.ts'
export * from './assessment/index.ts'
export * from './ranking/index.ts'
export * from './receipt/index.ts'
export * from './explanation/index.ts'
// The renderer; the sentences are at /locale/zh-CN and /locale/en.
export * from './locale/say.ts'
export type { Format, Issue, Labels, Locale, Message, Remedy } from './locale/locale.ts'
