import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type EntryFilter, type PageRequest, Store } from '../persistence/store.ts'
import { EvidenceAmbiguous, EvidenceNotFound } from './evidence-fault.ts'

/** A row of evidence by its number, which is one within a township's year. */
export interface EvidenceAsked {
  readonly number: string
  readonly township?: string
  readonly year?: number
}

/** The rows of evidence that count, or counted then, and meet a filter: every one. */
export const evidenceRows = Effect.fn('evidenceRows')(function* (
  actor: Actor,
  filter: EntryFilter,
  place: Pick<PageRequest, 'township' | 'year' | 'knownAt'> = {},
) {
  const store = yield* Store
  const rows: LooseEntry[] = []
  let after: string | undefined
  do {
    const given = after === undefined ? {} : { after }
    const page = yield* store.page(actor, { kind: 'evidence', ...place, filter, first: 1000, ...given })
    rows.push(...page.edges.map(({ node }) => node))
    after = page.hasNextPage ? page.endCursor : undefined
  } while (after !== undefined)
  return rows
})

/** The row under a number. Fails with `EvidenceNotFound` or `EvidenceAmbiguous`. */
export const findEvidence = Effect.fn('findEvidence')(function* (actor: Actor, asked: EvidenceAsked) {
  const { number, ...place } = asked
  const [row, ...others] = yield* evidenceRows(actor, { key: { is: number } }, place)
  if (row === undefined) {
    const store = yield* Store
    const { township } = asked
    const past = yield* store.namedFiles(actor, { key: number, ...(township !== undefined && { township }) })
    return yield* new EvidenceNotFound({ number, isWithdrawn: past.length > 0 })
  }
  return others.length === 0 ? row : yield* new EvidenceAmbiguous({ number, places: [row, ...others] })
})

/** The hash of the file that a row of evidence names. */
export const hashIn = ({ facts }: Pick<LooseEntry, 'facts'>): string => String(facts['sha256'])
