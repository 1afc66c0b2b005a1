import type { CivilDate, Instant } from '@zhunsheng/domain'
import { type CheckedCase, backgroundOf, caseCheckSources, caseChecksOf, procedures } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { filtersOfCases } from '../case-filters.ts'
import { type EntryFilter, Store } from '../persistence/store.ts'

/** Which case of which township, by what could be told by the end of a day. */
export interface CaseFaultsRequest {
  readonly township: string
  /** The business key of the case. */
  readonly key: string
  readonly on: CivilDate
  readonly knownAt?: Instant | undefined
}

const procedure = procedures.find(({ id }) => id === 'enforcement-case')

// Of what belongs to a case the entries of this one alone, of what stands beside it all.
const ownRows = (key: string): Readonly<Record<string, readonly EntryFilter[]>> => ({
  ...(procedure && filtersOfCases(procedure, [key])),
  'file-review': [{ case: { is: key } }],
})

/** The checks that a case did not meet, with what was amiss: what its review took points for. */
export const caseFaults = Effect.fn('caseFaults')(function* (
  actor: Actor,
  { township, key, on, knownAt }: CaseFaultsRequest,
) {
  const store = yield* Store
  const request = { township, kinds: caseCheckSources, where: ownRows(key), ...(knownAt !== undefined && { knownAt }) }
  const entries = yield* store.ledgerOf(actor, request)
  return caseChecksOf(entries, backgroundOf(entries), on).filter(({ met }): boolean => !met)
})

/** The faults of those checks that the figures of an explanation count. */
export const faultsCountedBy = (
  checked: readonly CheckedCase[],
  figures: readonly { readonly id: string }[],
): readonly NonNullable<CheckedCase['faults']>[number][] => {
  const counted = new Set(figures.map(({ id }) => id))
  return checked.flatMap(({ check, faults = [] }) => (counted.has(`case.${check.id}`) ? faults : []))
}
