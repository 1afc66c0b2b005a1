import { canonicalJson } from '../value/canonical-json.ts'
import { type CivilDate, type Instant, civilDateOf, parseInstant } from '../value/civil-date.ts'
import type { Digest } from '../value/hash.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import type { EntryKind } from './entry-kind.ts'
import { entryIdOf } from './entry-identity.ts'
import type { Change, EntryOf, LooseEntry, LooseRow, RowOf } from './entry.ts'

/** Where and when a row is written down. `recorded` may have an offset; it is kept in UTC. */
export interface Writing {
  /** 12-digit code. */
  readonly township: string
  readonly recorded: string
  readonly synthetic: boolean
}

/** Why and when an entry is corrected or voided; with `expectedVersion`, only if that is still the current one. */
export interface Rewriting {
  readonly reason: string
  readonly recorded: string
  readonly expectedVersion?: number
  /** Whether a void entry may be corrected as well: it counts again. Absent, that is refused. */
  readonly reinstate?: true
}

/** Why an entry cannot be written any more: `through` is the last instant of the last month that is sealed. */
export interface SealedMonthIssue {
  readonly code: 'recordedInSealedMonth'
  readonly recorded: Instant
  readonly through: Instant
}

/** Why an entry cannot be written. */
export type EntryIssue =
  | { readonly code: 'recordedNotInstant'; readonly recorded: string }
  | { readonly code: 'occurredAfterRecorded'; readonly occurred: CivilDate; readonly recorded: Instant }
  | { readonly code: 'recordedBeforePrevious'; readonly previous: Instant; readonly recorded: Instant }
  | SealedMonthIssue
  | { readonly code: 'keyFixed'; readonly key: string; readonly given: string }
  | { readonly code: 'yearFixed'; readonly year: number; readonly occurred: CivilDate }
  | { readonly code: 'nothingChanged'; readonly key: string }
  | { readonly code: 'alreadyVoid'; readonly key: string }
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'staleVersion'; readonly expected: number; readonly current: number }
/** The code of an issue. */
export type EntryIssueCode = EntryIssue['code']

type Clocked = Pick<LooseRow, 'clocks'>
const occurredOf = (row: Clocked): CivilDate => String(row.clocks['occurred'])
const yearOf = (row: Clocked): number => Number(occurredOf(row).slice(0, 4))
const textOf = ({ key, clocks, facts, personal }: LooseRow): string => canonicalJson({ key, clocks, facts, personal })

// The instant of writing, and what speaks against it. After an unreadable one nothing can be compared with it.
const timed = (row: Clocked, written: string, previous?: Instant) => {
  const read = parseInstant(written)
  const issues: EntryIssue[] = []
  if (!read.ok) return { recorded: written, issues: [{ code: 'recordedNotInstant', recorded: written } as const] }
  const [recorded, occurred] = [read.value, occurredOf(row)]
  if (occurred > civilDateOf(recorded)) issues.push({ code: 'occurredAfterRecorded', occurred, recorded })
  if (previous !== undefined && recorded < previous) issues.push({ code: 'recordedBeforePrevious', previous, recorded })
  return { recorded, issues }
}

/**
 * The first version of an entry, from a row that its reader accepted. Its year is that of `occurred`. Issues:
 * recordedNotInstant, occurredAfterRecorded (both days in Beijing time).
 */
export function newEntry<K extends EntryKind>(
  kind: K,
  row: RowOf<K>,
  writing: Writing,
  digest?: Digest,
): Outcome<EntryOf<K>, EntryIssue>
export function newEntry(
  kind: EntryKind,
  { key, clocks, facts, personal }: LooseRow,
  { township, recorded: written, synthetic }: Writing,
  digest?: Digest,
): Outcome<LooseEntry, EntryIssue> {
  const { recorded, issues } = timed({ clocks }, written)
  return outcomeOf(issues, () => {
    const identity = { township, kind: kind.id, year: yearOf({ clocks }), key, version: 1 }
    return { ...identity, id: entryIdOf(identity, digest), recorded, synthetic, clocks, facts, personal }
  })
}

const isVoid = ({ change }: LooseEntry): boolean => change?.type === 'void'

const rewritingIssues = (previous: LooseEntry, rewriting: Rewriting): readonly EntryIssue[] => {
  const { reason, expectedVersion, reinstate } = rewriting
  const issues: EntryIssue[] = []
  if (expectedVersion !== undefined && expectedVersion !== previous.version)
    issues.push({ code: 'staleVersion', expected: expectedVersion, current: previous.version })
  if (isVoid(previous) && reinstate !== true) issues.push({ code: 'alreadyVoid', key: previous.key })
  if (reason.trim() === '') issues.push({ code: 'reasonMissing' })
  return issues
}

const nextVersion = (previous: LooseEntry, type: Change['type'], { reason }: Rewriting, digest?: Digest) => {
  const version = previous.version + 1
  return { version, id: entryIdOf({ ...previous, version }, digest), change: { type, reason: reason.trim() } }
}

const rowIssues = (previous: LooseEntry, row: LooseRow): readonly EntryIssue[] => {
  const issues: EntryIssue[] = []
  if (row.key !== previous.key) issues.push({ code: 'keyFixed', key: previous.key, given: row.key })
  if (yearOf(row) !== previous.year) issues.push({ code: 'yearFixed', year: previous.year, occurred: occurredOf(row) })
  if (!isVoid(previous) && textOf(row) === textOf(previous)) issues.push({ code: 'nothingChanged', key: row.key })
  return issues
}

/**
 * The next version of an entry, with another row: the same key, the same year, and a reason. Personal fields are part
 * of the row. A void entry is corrected only to reinstate it, with the same row or another.
 */
export const correctEntry = <E extends LooseEntry>(
  previous: E,
  { key, clocks, facts, personal }: Pick<E, keyof LooseRow>,
  rewriting: Rewriting,
  digest?: Digest,
): Outcome<E, EntryIssue> => {
  const row = { key, clocks, facts, personal }
  const { recorded, issues } = timed(row, rewriting.recorded, previous.recorded)
  const found = [...rewritingIssues(previous, rewriting), ...rowIssues(previous, row), ...issues]
  return outcomeOf(found, () => ({
    ...previous,
    ...row,
    recorded,
    ...nextVersion(previous, 'correction', rewriting, digest),
  }))
}

/** The version that voids an entry, with a reason: the row stays readable and counts no longer. */
export const voidEntry = <E extends LooseEntry>(
  previous: E,
  rewriting: Rewriting,
  digest?: Digest,
): Outcome<E, EntryIssue> => {
  const { recorded, issues } = timed(previous, rewriting.recorded, previous.recorded)
  return outcomeOf([...rewritingIssues(previous, rewriting), ...issues], () => ({
    ...previous,
    recorded,
    ...nextVersion(previous, 'void', rewriting, digest),
  }))
}
