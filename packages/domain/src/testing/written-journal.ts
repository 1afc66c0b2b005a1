import { chainHashOf, commitmentOf, entryHashOf, factsHashOf } from '../ledger/entry-identity.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import type { JournalRow } from '../proof/journal-row.ts'
import { type OpenSeal, type Seal, openSealOf, sealOf } from '../proof/seal.ts'
import { canonicalJson } from '../value/canonical-json.ts'
import type { Hash } from '../value/hash.ts'
import { merkleRoot } from '../value/merkle.ts'

/** The rows that a township's journal got in one month. */
export interface WrittenMonth {
  /** YYYY-MM. */
  readonly month: string
  readonly entries: readonly LooseEntry[]
}

/** A township's journal as a store would keep it. */
export interface WrittenJournal {
  readonly rows: readonly JournalRow[]
  /** Of every month but the last. */
  readonly seals: readonly Seal[]
  /** Over the last month. */
  readonly open: OpenSeal
}

/** The salt of every person of a written journal: secret nowhere but in a ledger. */
export const writtenSalt = '5'.repeat(64)

const rowAfter = (before: JournalRow | undefined, entry: LooseEntry): JournalRow => {
  const { personal, clocks, facts, ...envelope } = entry
  const hasPersonal = Object.keys(personal).length > 0
  const commitment = hasPersonal ? commitmentOf(writtenSalt, entry.id, personal) : undefined
  const factsHash = factsHashOf(entry)
  const entryHash = entryHashOf(factsHash, commitment)
  return {
    ...envelope,
    seq: (before?.seq ?? 0) + 1,
    payload: canonicalJson({ clocks, facts }),
    factsHash,
    ...(commitment !== undefined && { commitment, fields: canonicalJson(personal), salt: writtenSalt }),
    entryHash,
    chain: chainHashOf(before?.chain, entryHash),
  }
}

/** Writes entries of one township, month by month, and seals every month but the last. Each has at least one. */
export const writeJournal = (months: readonly WrittenMonth[]): WrittenJournal => {
  const rows: JournalRow[] = []
  const seals: Seal[] = []
  const stretchOf = (hashes: readonly Hash[]) => {
    const [last, before] = [rows.at(-1), seals.at(-1)]
    if (last === undefined) throw new Error('a journal without rows')
    const { township, seq: to, chain } = last
    const stretch = { township, number: seals.length + 1, from: (before?.to ?? 0) + 1, to, root: merkleRoot(hashes) }
    return { ...stretch, chain, ...(before !== undefined && { previous: before.hash }) }
  }
  const hashesOf = ({ entries }: WrittenMonth): readonly Hash[] => {
    for (const entry of entries) rows.push(rowAfter(rows.at(-1), entry))
    return rows.slice(rows.length - entries.length).map(({ entryHash }) => entryHash)
  }
  for (const month of months.slice(0, -1)) seals.push(sealOf({ ...stretchOf(hashesOf(month)), month: month.month }))
  return { open: openSealOf(stretchOf(hashesOf(months.at(-1) ?? { month: '', entries: [] }))), rows, seals }
}
