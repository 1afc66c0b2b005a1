import { type EntryKind, canonicalJson, columnsOf } from '@zhunsheng/domain'
import { type RowIssue, entryHashOf, kindByName, rowReader, writeCell } from '@zhunsheng/domain/ledger'
import type { JournalRow } from '@zhunsheng/domain/proof'
import type { GivenVersion } from '../../persistence/store.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { IntakeFault } from '../intake-fault.ts'
import type { VersionLine } from './journal-lines.ts'

type Problem = IntakeFault['problem']

/** A version as it is verified, and as it is handed to the ledger. */
export interface ReadVersion {
  readonly row: JournalRow
  readonly given: GivenVersion
}

/** Puts a line of a version into the forms that verify it and write it down. */
export const versionOf = (version: VersionLine, line: number): ReadVersion => {
  const { seq, chain, clocks, facts, personal = {}, salt, erased, factsHash, commitment, ...envelope } = version
  const { township, kind, year, key, id, recorded, synthetic, change } = envelope
  const identity = { township, kind, year, key, version: version.version, id }
  const payload = canonicalJson({ clocks, facts })
  const entryHash = entryHashOf(factsHash, commitment, nodeDigest)
  const open = {
    ...identity,
    recorded,
    synthetic,
    ...(change !== undefined && { change }),
  }
  const fields = salt === undefined ? undefined : canonicalJson(personal)
  return {
    row: { ...open, seq, payload, factsHash, commitment, entryHash, chain, fields, salt },
    given: {
      entry: { ...open, clocks, facts, personal },
      payload,
      factsHash,
      commitment,
      entryHash,
      salt,
      erased,
      line,
    },
  }
}

const readers = new Map<string, ReturnType<typeof rowReader<EntryKind>>>()
const readerOf = (kind: EntryKind): ReturnType<typeof rowReader<EntryKind>> => {
  const known = readers.get(kind.id)
  if (known !== undefined) return known
  const made = rowReader<EntryKind>(kind)
  readers.set(kind.id, made)
  return made
}

const cellsOf = (kind: EntryKind, { key, clocks, facts, personal }: GivenVersion['entry']) =>
  Object.fromEntries(
    columnsOf(kind).flatMap(({ name, part, field }) => {
      const value = part === 'key' ? key : { clocks, facts, personal }[part][name]
      return value === undefined ? [] : [[name, writeCell(field, value)] as const]
    }),
  )

// Personal fields that are elsewhere are not missing here.
const counts = (kind: EntryKind, { salt }: GivenVersion, { path, code }: RowIssue): boolean =>
  salt !== undefined ||
  code !== 'missing' ||
  columnsOf(kind).every(({ name, part }) => name !== path[0] || part !== 'personal')

/** What speaks against a version that agrees with its hashes: its kind does not know what it says. */
export const valueProblems = ({ given }: ReadVersion): readonly Problem[] => {
  const { entry, payload } = given
  const kind = kindByName(entry.kind)
  if (kind === undefined || kind.id !== entry.kind) return [{ code: 'unknownJournalKind', kind: entry.kind }]
  const read = readerOf(kind)(cellsOf(kind, entry))
  if (!read.ok) {
    const issues = read.issues.filter((issue) => counts(kind, given, issue))
    return issues.map((issue) => ({ code: issue.code, kind: kind.id, issue }))
  }
  const { clocks, facts } = read.value
  // What was left over names no column of the kind, or is of another type.
  return canonicalJson({ clocks, facts }) === payload ? [] : [{ code: 'badJournalLine' }]
}
