import type { Digest, Hash } from '../value/hash.ts'
import type { ChainHead, LedgerFinding } from './finding.ts'
import type { JournalRow } from './journal-row.ts'
import type { Seal } from './seal.ts'
import { type JournalRead, type StoredHead, type TownshipVerifier, townshipVerifier } from './township-verifier.ts'

export type { JournalRead, StoredHead } from './township-verifier.ts'

/**
 * What a reader got from outside the store, and holds it against: the hash of a seal, or the head of a chain. A head that
 * was still open is gone once its month is sealed: of it the reader holds the chain, or a proof that has it as `earlier`.
 */
export type Held = Hash | ChainHead

/** What is known before the rows are read: one state of the store. */
export interface VerifyContext {
  /** The heads of all townships. */
  readonly heads: readonly StoredHead[]
  /** The seals of all townships, of each the first one first. */
  readonly seals: readonly Seal[]
  readonly held?: readonly Held[]
  readonly digest?: Digest
}

/** Reads a ledger once, row by row, and says at once what it finds; it remembers little of each township. */
export interface LedgerVerifier {
  /**
   * The rows of a township in order of their numbers; townships may be mixed.
   * Throws RangeError for a row that does not come after the last one of its township.
   */
  readonly add: (row: JournalRow) => readonly LedgerFinding[]
  /** What is only seen at the end. Call it once. */
  readonly end: () => {
    readonly findings: readonly LedgerFinding[]
    readonly journals: readonly JournalRead[]
  }
}

const absentSeals = (held: readonly Held[], known: ReadonlySet<Hash>): readonly LedgerFinding[] =>
  held.flatMap((each) => (typeof each !== 'string' || known.has(each) ? [] : [{ code: 'heldAbsent', held: each }]))

/** Begins to verify a ledger; what is found, and what it says of a change, is written at `LedgerFinding`. */
export const ledgerVerifier = ({ heads, seals, held = [], digest }: VerifyContext): LedgerVerifier => {
  const heldHeads = held.filter((each) => typeof each !== 'string')
  const townships = new Map<string, TownshipVerifier>()
  const of = (township: string): TownshipVerifier => {
    const known = townships.get(township)
    if (known !== undefined) return known
    const made = townshipVerifier(township, {
      seals: seals.filter((seal) => seal.township === township),
      head: heads.find((head) => head.township === township),
      held: heldHeads.filter((head) => head.township === township),
      digest,
    })
    townships.set(township, made)
    return made
  }
  const end = () => {
    // A township may have lost every row: its seals, its head or what is held still speak of it.
    for (const { township } of [...seals, ...heads, ...heldHeads]) of(township)
    const read = [...townships.values()].map((township) => township.end())
    const open = read.flatMap(({ journal }) => (journal.open === undefined ? [] : [journal.open]))
    const known = new Set([...seals, ...open].map(({ hash }) => hash))
    return {
      findings: [...read.flatMap(({ findings }) => findings), ...absentSeals(held, known)],
      journals: read.map(({ journal }) => journal),
    }
  }
  return { add: (row) => of(row.township).add(row), end }
}
