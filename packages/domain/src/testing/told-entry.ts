import type { EntryKind } from '../ledger/entry-kind.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { newEntry } from '../ledger/new-entry.ts'
import type { CivilDate } from '../value/civil-date.ts'

/** An entry of a kind, recorded long after unless told otherwise. Throws for a row that no ledger would take. */
export const toldEntry = (
  kind: EntryKind,
  key: string,
  clocks: LooseValues,
  facts: LooseValues,
  recorded = '2030-01-01T00:00:00Z',
): LooseEntry => {
  const row = { key, clocks: { ...clocks, occurred: String(clocks['occurred']) }, facts, personal: {} }
  const made = newEntry<EntryKind>(kind, row, { township: '141021100000', recorded, synthetic: true })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}

/** An entry as it stands, whether a ledger would take it or not. */
export const plainEntry = (kind: string, key: string, clocks: LooseValues, facts: LooseValues = {}): LooseEntry => ({
  id: `${kind} ${key}`,
  kind,
  township: '141021100000',
  year: Number(String(clocks['occurred']).slice(0, 4)),
  key,
  version: 1,
  recorded: '2030-01-01T00:00:00.000Z',
  synthetic: true,
  clocks,
  facts,
  personal: {},
})

/** What tells an entry from others of its kind: its day and what it says. */
export const named = (occurred: CivilDate, facts: LooseValues): string => `${occurred} ${JSON.stringify(facts)}`

/** The clocks of an entry that may be closed. */
export const clocksOf = (occurred: CivilDate, closed: CivilDate | undefined): LooseValues =>
  closed === undefined ? { occurred } : { occurred, closed }

type Entries = Readonly<Record<string, LooseEntry>>
type Changes<E extends Entries> = Readonly<Partial<Record<keyof E, LooseEntry | undefined>>>

/** Entries with some replaced, or left out where nothing replaces them; others are added. */
export const entriesWith = <E extends Entries>(
  entries: E,
  changes: Changes<E>,
  ...more: readonly LooseEntry[]
): readonly LooseEntry[] => [
  ...Object.values<LooseEntry | undefined>({ ...entries, ...changes }).filter((each) => each !== undefined),
  ...more,
]

/** The same of entries that are told of again and again. */
export const variantsOf =
  <E extends Entries>(entries: E) =>
  (changes: Changes<E>, ...more: readonly LooseEntry[]): readonly LooseEntry[] =>
    entriesWith(entries, changes, ...more)
