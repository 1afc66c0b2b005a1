import { type FigureDefinition, type FigureValue, countFigure, indexLedger } from '@zhunsheng/domain'
import { withDerived } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import { readLedger } from '../reading/read-ledger.ts'
import type { FigureRequest } from '../store-requests.ts'
import { copiedFigureOf } from '../../copied-figures.ts'
import { isOfRest } from './copied-entries.ts'
import type { Sight } from './sight.ts'
import { derivedOf, kindsBehind, ledgerKindsOf } from '../../derived-kinds.ts'

// Read once for all figures of a sight that look at the same derived kinds: those of the product rest on the same rows.
const ledgerFor = Effect.fnUntraced(function* (sight: Sight, township: string, definition: FigureDefinition) {
  const { connection, scope, knownAt, derived } = sight
  const copied = copiedFigureOf(definition)?.copied
  const place = `${township}/${derivedOf(definition)}/${copied === undefined ? '' : 'rest'}`
  const known = derived.get(place)
  const needed = ledgerKindsOf(definition)
  if (known !== undefined && needed.every((kind) => known.kinds.has(kind))) return known.index
  const kinds = new Set([...(known?.kinds ?? kindsBehind(definition)), ...needed])
  const only = copied && ((kind: string) => isOfRest(copied, kind, { scope, township, knownAt }))
  const request = { township, kinds: [...kinds], only, ...(knownAt !== undefined && { knownAt }) }
  const index = withDerived(indexLedger(yield* readLedger(connection, scope, request)))
  derived.set(place, { kinds, index })
  return index
})

/** Whose derived figure is asked for. */
export type DerivedQuestion = Omit<FigureRequest, 'knownAt'>

/**
 * How a derived figure of a township is counted, by the domain: without the entries that are copied as they stand, where it
 * can be added to their number.
 */
export const derivedCounter = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition,
  township: string,
) {
  const index = yield* ledgerFor(sight, township, definition)
  return ({ subject, period, asOf, entries = true }: DerivedQuestion): FigureValue => {
    const value = countFigure(definition, index, { subject, period, ...(asOf !== undefined && { asOf }) })
    return entries || value.status !== 'present' ? value : { ...value, entries: [] }
  }
})

/** A figure of which a part was counted of copies and the rest of what is derived; each is missing where it counted in nothing. */
export const together = (copies: FigureValue, rest: FigureValue): FigureValue => {
  if (copies.status !== 'present') return rest
  if (rest.status !== 'present') return copies
  return {
    status: 'present',
    value: copies.value + rest.value,
    ...(copies.of !== undefined && { of: copies.of + (rest.of ?? 0) }),
    entries: [...copies.entries, ...rest.entries].toSorted(),
  }
}
