// The example ledger as a store would keep it: linked row by row, and sealed month by month.
import type { Hash, LooseEntry } from '@zhunsheng/domain'
import { chainHashOf, commitmentOf, entryHashOf, factsHashOf } from '@zhunsheng/domain/ledger'
import {
  type OpenSeal,
  type ProvenRow,
  type Seal,
  growingTree,
  monthOf,
  openSealOf,
  sealOf,
} from '@zhunsheng/domain/proof'
import { township } from '../ledger-2023/places.ts'

/** A row of the journal with its hashes. */
export interface LinkedRow extends ProvenRow {
  readonly entryHash: Hash
  readonly chain: Hash
}

/** A journal in memory. */
export interface Journal {
  readonly rows: readonly LinkedRow[]
  readonly seals: readonly Seal[]
  /** Over the last month. */
  readonly open: OpenSeal
}

// A store draws a random salt for each person and keeps it secret; an example shows what is made of it.
const salt = '0'.repeat(64)
const linked = (entry: LooseEntry, before: LinkedRow | undefined): LinkedRow => {
  const { personal, ...open } = entry
  const commitment = Object.keys(personal).length === 0 ? undefined : commitmentOf(salt, entry.id, personal)
  const entryHash = entryHashOf(factsHashOf(entry), commitment)
  const chain = chainHashOf(before?.chain, entryHash)
  return { seq: (before?.seq ?? 0) + 1, entry: open, commitment, entryHash, chain }
}

const stretchOf = (rows: readonly LinkedRow[], before: Seal | undefined) => {
  const tree = growingTree()
  const own = rows.slice(before?.to ?? 0)
  for (const { entryHash } of own) tree.add(entryHash)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) throw new Error('nothing to seal')
  const span = { township, number: (before?.number ?? 0) + 1, from: first.seq, to: last.seq }
  return { ...span, root: tree.root(), chain: last.chain, ...(before !== undefined && { previous: before.hash }) }
}

/** Writes entries of one township in the order of recording, each in the month of its recording. */
export const journalOf = (entries: readonly LooseEntry[]): Journal => {
  const rows: LinkedRow[] = []
  const seals: Seal[] = []
  let month: string | undefined
  for (const entry of entries.toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))) {
    const now = monthOf(entry.recorded)
    // At the first row of another month, what was written before is sealed.
    if (month !== undefined && now !== month) seals.push(sealOf({ ...stretchOf(rows, seals.at(-1)), month }))
    month = now
    rows.push(linked(entry, rows.at(-1)))
  }
  return { rows, seals, open: openSealOf(stretchOf(rows, seals.at(-1))) }
}
