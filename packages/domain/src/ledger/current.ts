import { type Instant, civilDateOf, daysBetween } from '../value/civil-date.ts'
import type { LooseEntry } from './entry.ts'

// No part before the key can hold a blank, so the text is unique.
const thread = ({ township, kind, year, key }: LooseEntry): string => `${township} ${kind} ${year} ${key}`

/**
 * The entries that count: the latest version of each, without those that were voided. With `knownAt` (an instant in the
 * form that `parseInstant` gives), only what had been recorded by then exists.
 */
export const currentEntries = <E extends LooseEntry>(entries: Iterable<E>, knownAt?: Instant): readonly E[] => {
  const latest = new Map<string, E>()
  for (const entry of entries) {
    if (knownAt !== undefined && entry.recorded > knownAt) continue
    const id = thread(entry)
    const other = latest.get(id)
    if (other === undefined || entry.version > other.version) latest.set(id, entry)
  }
  return [...latest.values()].filter((entry) => entry.change?.type !== 'void')
}

/**
 * Whether an entry was first written down more than so many days after it occurred. Late entries are accepted and
 * count; they are only made visible. A later version is a change with a reason, never late.
 */
export const isLate = ({ version, clocks, recorded }: LooseEntry, days: number): boolean =>
  version === 1 && daysBetween(String(clocks['occurred']), civilDateOf(recorded)) > days
