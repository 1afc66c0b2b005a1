import { type Hash, type LooseEntry, canonicalJson } from '@zhunsheng/domain'
import { commitmentOfFields, entryHashOf, factsHashOfPayload } from '@zhunsheng/domain/ledger'
import { nodeDigest } from '../../node-digest.ts'
import { kindOf } from '../tables/tables.ts'

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

/** Whose personal fields those of an entry are, or were: its data subject, or nobody's but its own. */
export const dataSubjectOf = ({ kind, id, key, facts }: Pick<LooseEntry, 'kind' | 'id' | 'key' | 'facts'>): string => {
  const subject = kindOf(kind)?.dataSubject
  if (subject === 'key') return key
  const person = subject === undefined ? undefined : facts[subject]
  // A row that names nobody holds its salt itself: no two such rows can be linked.
  return typeof person === 'string' ? person : id
}

/** Whose salt commits to the personal fields of an entry: its data subject. Undefined without personal fields. */
export const holderOf = (entry: LooseEntry): string | undefined =>
  Object.keys(entry.personal).length === 0 ? undefined : dataSubjectOf(entry)

/** The payload of an entry: its clocks and facts, as they are stored. */
export const payloadOf = ({ clocks, facts }: Pick<LooseEntry, 'clocks' | 'facts'>): string =>
  canonicalJson({ clocks, facts })

/** Makes the stored form of an entry; `saltOf` gives the secret salt of a person. Who has the payload passes it in. */
export const seal = (
  entry: LooseEntry,
  saltOf: (person: string) => string,
  payload: string = payloadOf(entry),
): Sealed => {
  const factsHash = factsHashOfPayload(entry, payload, nodeDigest)
  const open = { payload, factsHash }
  const person = holderOf(entry)
  if (person === undefined)
    return {
      ...open,
      commitment: undefined,
      entryHash: entryHashOf(factsHash, undefined, nodeDigest),
      person,
      fields: person,
    }
  const fields = canonicalJson(entry.personal)
  const commitment = commitmentOfFields(saltOf(person), entry.id, fields, nodeDigest)
  return { ...open, commitment, entryHash: entryHashOf(factsHash, commitment, nodeDigest), person, fields }
}
