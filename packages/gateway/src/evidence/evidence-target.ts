import { type CivilDate, hashOf, liesIn, yearPeriod } from '@zhunsheng/domain'
import { kindByName } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { type EntryFilter, Store } from '../persistence/store.ts'
import { shippedBooks } from '../run/shipped-books.ts'
import type { EvidenceFault } from './evidence-fault.ts'

/** What a file supports: an entry of the ledger by its kind, or an indicator of the rules, and of which year. */
export type EvidenceTarget =
  | { readonly supports: 'entry'; readonly kind: string; readonly year: number; readonly key: string }
  | { readonly supports: 'indicator'; readonly year: number; readonly key: string }

/** The columns of a row of evidence that say what it supports. */
export const targetColumns = (target: EvidenceTarget) => ({
  supports: target.supports,
  ...(target.supports === 'entry' && { ofKind: target.kind }),
  ofYear: target.year,
  ofKey: target.key,
})

/** The rows of evidence of a target, as a filter. */
export const targetFilter = (target: EvidenceTarget): EntryFilter => ({
  supports: { is: target.supports },
  ofKind: target.supports === 'entry' ? { is: target.kind } : { isAbsent: true },
  ofYear: { is: target.year },
  ofKey: { is: target.key },
})

/**
 * The number of a piece of evidence: derived from the content and from what it supports, so that the same file for the same
 * thing has the same number wherever it is brought. `time` counts how often it was brought again after being withdrawn.
 */
export const evidenceNumber = (sha256: string, target: EvidenceTarget, time = 1): string => {
  const { supports, year, key } = target
  const parts = [sha256, supports, target.supports === 'entry' ? target.kind : '', String(year), key]
  const number = `E-${hashOf('zhunsheng/evidence/1', parts, nodeDigest).slice(0, 16)}`
  return time === 1 ? number : `${number}-${time}`
}

const isInForce = (
  { effectiveFrom, effectiveTo }: { readonly effectiveFrom: CivilDate; readonly effectiveTo?: CivilDate },
  year: number,
): boolean => {
  const { from, to } = yearPeriod(year)
  return effectiveFrom <= to && (effectiveTo === undefined || effectiveTo >= from)
}

const hasIndicator = (township: string, year: number, path: string): boolean =>
  [...shippedBooks().values()].some(
    ({ source, byPath }) => liesIn(township, source.jurisdiction) && isInForce(source, year) && byPath.has(path),
  )

/** What speaks against a target: there is no such entry in the township's year, or no shipped book has such an indicator. */
export const targetFaults = Effect.fn('targetFaults')(function* (
  actor: Actor,
  township: string,
  target: EvidenceTarget,
) {
  const faults: EvidenceFault[] = []
  const { year, key } = target
  if (target.supports === 'indicator') {
    if (!hasIndicator(township, year, key)) faults.push({ code: 'noSuchIndicator', path: key, year })
    return faults
  }
  const { kind } = target
  if (kindByName(kind)?.id !== kind) return [{ code: 'unknownKind', kind } satisfies EvidenceFault]
  const store = yield* Store
  const { edges } = yield* store.page(actor, { kind, township, year, filter: { key: { is: key } }, first: 1 })
  if (edges.length === 0) faults.push({ code: 'noSuchEntry', kind, year, key })
  return faults
})
