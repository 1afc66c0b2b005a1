import { type Hash, type LooseEntry, canonicalJson } from '@zhunsheng/domain'
import { commitmentOf, entryHashOf, factsHashOf } from '@zhunsheng/domain/ledger'
import { nodeDigest } from '../node-digest.ts'
import { kindOf } from './tables.ts'

/** An entry as the journal stores it, beside its envelope: canonical payload, hashes, and whose personal fields it has. */
export interface Sealed {
  /** Canonical JSON of clocks and facts. */
  readonly payload: string
  readonly factsHash: Hash
  readonly commitment: Hash | undefined
  readonly entryHash: Hash
  /** The holder of the salt, when there are personal fields. */
  readonly person: string | undefined
  /** Canonical JSON of the personal fields, when there are any. */
  readonly fields: string | undefined
}

/** Whose salt commits to the personal fields of an entry: its data subject. Undefined without personal fields. */
export const holderOf = ({ kind, id, facts, personal }: LooseEntry): string | undefined => {
  if (Object.keys(personal).length === 0) return undefined
  const subject = kindOf(kind)?.dataSubject
  const person = subject === undefined ? undefined : facts[subject]
  // A row that names nobody holds its salt itself: no two such rows can be linked.
  return typeof person === 'string' ? person : id
}

/** Makes the stored form of an entry; `saltOf` gives the secret salt of a person. */
export const seal = (entry: LooseEntry, saltOf: (person: string) => string): Sealed => {
  const person = holderOf(entry)
  const commitment =
    person === undefined ? undefined : commitmentOf(saltOf(person), entry.id, entry.personal, nodeDigest)
  const factsHash = factsHashOf(entry, nodeDigest)
  return {
    payload: canonicalJson({ clocks: entry.clocks, facts: entry.facts }),
    factsHash,
    commitment,
    entryHash: entryHashOf(factsHash, commitment, nodeDigest),
    person,
    fields: person === undefined ? undefined : canonicalJson(entry.personal),
  }
}
