import type { LooseEntry } from '../ledger/entry.ts'

/** Whether an entry states a reason. */
export const hasReason = ({ facts }: LooseEntry): boolean => typeof facts['reason'] === 'string'
