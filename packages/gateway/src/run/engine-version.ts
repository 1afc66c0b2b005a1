import { versionOf } from '../version-of.ts'

/** The version of the domain that computes: part of every receipt. */
export const engineVersion = versionOf('@zhunsheng/domain')
