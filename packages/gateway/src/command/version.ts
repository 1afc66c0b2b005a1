import { versionOf } from '../version-of.ts'

/** The version of the package. */
export const version = versionOf('@zhunsheng/gateway')
