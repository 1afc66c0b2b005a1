import type { Hash, Instant, LooseEntry } from '@zhunsheng/domain'
import type { Seal } from '@zhunsheng/domain/proof'

/** Which entries are given out. */
export interface ExportRequest {
  readonly township?: string
  readonly year?: number
  /** Only what had been recorded by this instant. */
  readonly knownAt?: Instant
  /** Whether personal fields and salts are given out as well; the audit says so first. */
  readonly unmasked?: boolean
  /** Which of the two: every version of every entry, entries as they stand. Both by default. */
  readonly only?: 'versions' | 'entries'
}

/** A version as it stands in the journal, with what another ledger needs to have it there in the same way. */
export interface ExportedVersion extends LooseEntry {
  readonly seq: number
  readonly factsHash: Hash
  readonly commitment?: Hash
  readonly chain: Hash
  /** The salt of the commitment, when personal fields are given out. */
  readonly salt?: string
  /** When the personal fields were erased, if they were; only where they would have been given out. */
  readonly erased?: Instant
}

/** A township of an export. */
export interface ExportedTownship {
  readonly township: string
  /** The versions that are given out. */
  readonly versions: number
  /** Where its journal ends; absent when only a part of it is given out. */
  readonly head?: { readonly seq: number; readonly chain: Hash; readonly month: string }
}

/** What an export holds, said before the first row. */
export interface ExportBeginning {
  readonly townships: readonly ExportedTownship[]
  /** The seals of the townships that are given out whole. */
  readonly seals: readonly Seal[]
  /** How many entries of each kind stand; kinds without any are left out. */
  readonly kinds: Readonly<Record<string, number>>
}

/** Where an export goes. It is called while the database holds still, and so waits for nothing. */
export interface ExportSink {
  readonly begin: (beginning: ExportBeginning) => void
  /** The versions, township by township in the order of their numbers. */
  readonly version: (version: ExportedVersion) => void
  /** The entries that stand, kind by kind in the order of declaration; personal fields only when they are given out. */
  readonly entry: (entry: LooseEntry) => void
}
