// Why it came out so: explanations as tokens, and the one renderer. The sentences are at /locale/zh-CN and /locale/en.
export * from './explanation/index.ts'
export * from './locale/say.ts'
export type { AnyRowIssue, Format, Issue, Labels, Locale, Message, Remedy } from './locale/locale.ts'
