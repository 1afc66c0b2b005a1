import type { LooseEntry } from '../../ledger/entry.ts'
import type { Instant } from '../../value/civil-date.ts'

/** The entries that were written by an instant: what shuts a gate has to have been known when the step was written down. */
export const knownBy = (entries: readonly LooseEntry[], recorded: Instant): readonly LooseEntry[] =>
  entries.filter((entry) => entry.recorded <= recorded)

/**
 * Entries as they bear on a step that was written at an instant: an end that was written later does not count. That they are
 * there at all counts whenever it was written: what opens a gate may be entered afterwards.
 */
export const withEndsKnownBy = (entries: readonly LooseEntry[], recorded: Instant): readonly LooseEntry[] =>
  entries.map((entry) => {
    if (entry.recorded <= recorded || entry.clocks['closed'] === undefined) return entry
    const { closed: _, ...clocks } = entry.clocks
    return { ...entry, clocks }
  })
