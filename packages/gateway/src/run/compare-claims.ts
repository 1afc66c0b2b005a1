import {
  type Claim,
  type ClaimVerdict,
  type FigureCount,
  type FigureDefinition,
  type LooseEntry,
  judgeClaim,
  yearPeriod,
} from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** A statement of a document held against the ledger's own count. */
export interface ClaimComparison extends Pick<Standpoint, 'knownAt'> {
  /** The statement's id in the document, such as G05. */
  readonly statement: string
  readonly entry: LooseEntry
  readonly claim: Claim
  readonly unit: string
  readonly phrase: string
  readonly asOf: string
  /** Absent when no such figure is defined. */
  readonly definition?: FigureDefinition
  /** Absent when nothing could be counted. */
  readonly count?: FigureCount
  readonly verdict: ClaimVerdict | 'notCounted'
}

/** The claim an entry of the kind `claim` makes. Undefined when its value does not fit its form, which intake refuses. */
export const claimOf = (entry: LooseEntry): Claim | undefined => {
  const { form, value } = entry.facts
  if ((form === 'exact' || form === 'over') && typeof value === 'number') return { form, value }
  return form === 'all' || form === 'structural' ? { form } : undefined
}

const byId = new Map(figureDefinitions.map((definition) => [definition.id, definition]))
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const compareOne = Effect.fn('compareClaim')(function* (
  actor: Actor,
  entry: LooseEntry,
  claim: Claim,
  standpoint: Standpoint,
) {
  const store = yield* Store
  const definition = byId.get(textOf(entry.facts['figure']))
  const spokenFor = textOf(entry.clocks['occurred'])
  const { asOf: bound = spokenFor, knownAt } = standpoint
  const asOf = bound < spokenFor ? bound : spokenFor
  const stated = {
    statement: textOf(entry.facts['statement']),
    entry,
    claim,
    unit: textOf(entry.facts['unit']),
    phrase: textOf(entry.facts['phrase']),
    asOf,
    ...standpointOf({ knownAt }),
  }
  if (definition === undefined) return { ...stated, verdict: 'notCounted' } satisfies ClaimComparison
  const count = yield* store.countFigure(actor, definition, {
    subject: { kind: 'township', id: entry.township, township: entry.township },
    period: yearPeriod(entry.year),
    asOf,
    ...standpointOf({ knownAt }),
  })
  return count.status === 'present'
    ? ({
        ...stated,
        definition,
        count,
        verdict: judgeClaim(claim, count, definition.measure),
      } satisfies ClaimComparison)
    : ({ ...stated, definition, verdict: 'notCounted' } satisfies ClaimComparison)
})

/**
 * Which claims are compared: those of a township's year. Each is counted up to the date for which its document speaks, or
 * to the as-of date where that is earlier.
 */
export interface ClaimsRequest extends Standpoint {
  readonly township: string
  readonly year: number
}

/** Every claim of a township's year with the ledger's count, in the order of the statements. */
export const compareClaims = Effect.fn('compareClaims')(function* (
  actor: Actor,
  { township, year, ...standpoint }: ClaimsRequest,
) {
  const store = yield* Store
  const entries = yield* store.claims(actor, township, year, standpoint.knownAt)
  const results: ClaimComparison[] = []
  for (const entry of entries) {
    const claim = claimOf(entry)
    if (claim !== undefined) results.push(yield* compareOne(actor, entry, claim, standpoint))
  }
  return results
})
