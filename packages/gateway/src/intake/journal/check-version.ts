import { type CellValue, type Column, type EntryKind, type Field, canonicalJson, columnsOf } from '@zhunsheng/domain'
import { type RowIssue, entryHashOf, kindByName, readCell, writeCell } from '@zhunsheng/domain/ledger'
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

interface Value {
  readonly column: Column
  readonly value: CellValue | undefined
}
const valuesOf = (kind: EntryKind, { key, clocks, facts, personal }: GivenVersion['entry']): readonly Value[] =>
  columnsOf(kind).map((column) => ({
    column,
    value: column.part === 'key' ? key : { clocks, facts, personal }[column.part][column.name],
  }))

// Only what a column can hold: what a row as a whole has to fulfil was decided where it was written, by the rules of then.
const issueOf = ({ column, value }: Value, isWithheld: boolean): RowIssue | undefined => {
  const { name, field, part } = column
  if (value === undefined) {
    const isMissed = field.optional !== true && !(isWithheld && part === 'personal')
    return isMissed ? { path: [name], code: 'missing' } : undefined
  }
  const read = readCell(field, writeCell(field, value))
  return read.ok ? undefined : { path: [name], code: read.issues[0] }
}

// Another type than its column's, or no column at all.
const isForeign = (values: readonly Value[], { clocks, facts, personal }: GivenVersion['entry']): boolean => {
  const held = values.filter(({ value }) => value !== undefined)
  const names = [clocks, facts, personal].reduce((sum, part) => sum + Object.keys(part).length, 1)
  return names !== held.length || held.some(({ column: { field }, value }) => !isOf(field, value))
}
const isOf = (field: Field, value: CellValue | undefined): boolean => {
  const read = value === undefined ? undefined : readCell(field, writeCell(field, value))
  return read?.ok === true && read.value === value
}

/** What speaks against a version that agrees with its hashes: its kind does not know what it says. */
export const valueProblems = ({ given: { entry, salt } }: ReadVersion): readonly Problem[] => {
  const kind = kindByName(entry.kind)
  if (kind === undefined || kind.id !== entry.kind) return [{ code: 'unknownJournalKind', kind: entry.kind }]
  const values = valuesOf(kind, entry)
  const issues = values.flatMap((value) => issueOf(value, salt === undefined) ?? [])
  if (issues.length > 0) return issues.map((issue) => ({ code: issue.code, kind: kind.id, issue }))
  return isForeign(values, entry) ? [{ code: 'badJournalLine' }] : []
}
