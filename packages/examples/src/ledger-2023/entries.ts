import { hash } from 'node:crypto'
import type { Digest, EntryKind, LooseEntry, RowOf } from '@zhunsheng/domain'
import { entryKinds, newEntry } from '@zhunsheng/domain/ledger'
import type { Ledger } from './ledger.ts'
import { township } from './places.ts'

/** SHA-256 by Node, some times faster than the portable one and equal to it. */
export const nodeDigest: Digest = Object.assign((bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), {
  hex: (bytes: Uint8Array) => hash('sha256', bytes, 'hex'),
})

const entryOf = (
  kind: EntryKind,
  { recorded, ...row }: RowOf<EntryKind> & { readonly recorded: string },
  at: string,
): LooseEntry => {
  const written = newEntry(kind, row, { township: at, recorded, synthetic: true }, nodeDigest)
  // The tests hold the generator to rows that the ledger accepts; anything else is a mistake of ours.
  if (!written.ok) throw new Error(`${kind.id} ${row.key}: ${written.issues.map(({ code }) => code).join(', ')}`)
  return written.value
}

/** A ledger, of 乐昌镇 unless another township is given, as entries in memory, without a database. Throws when a row is not acceptable. */
export const entriesOf = (ledger: Partial<Ledger>, at = township): readonly LooseEntry[] =>
  entryKinds.flatMap((kind: EntryKind & { readonly id: keyof Ledger }) =>
    (ledger[kind.id] ?? []).map((row: RowOf<EntryKind> & { readonly recorded: string }) => entryOf(kind, row, at)),
  )
