import { caseCheck } from './enforcement/case/case-check.ts'
import type { EntryKind } from './entry-kind.ts'

/**
 * Kinds whose entries nobody writes: they follow from entries of other kinds, and figures count them all the same. No ledger
 * holds them, so that none of them can be shown to stand in one.
 */
export const derivedKinds: readonly EntryKind[] = [caseCheck]

/** Whether entries of a kind are derived and not written. */
export const isDerivedKind = (kind: string): boolean => derivedKinds.some(({ id }) => id === kind)
