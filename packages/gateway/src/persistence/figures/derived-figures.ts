import { type FigureDefinition, type FigureValue, countFigure, indexLedger } from '@zhunsheng/domain'
import { withDerived } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import { readLedger } from '../reading/read-ledger.ts'
import type { FigureRequest } from '../store-requests.ts'
import type { Sight } from './sight.ts'
import { derivedOf, kindsBehind, ledgerKindsOf } from '../../derived-kinds.ts'

// Read once for all figures of a sight that look at the same derived kinds: those of the product rest on the same rows.
const ledgerFor = Effect.fnUntraced(function* (sight: Sight, township: string, definition: FigureDefinition) {
  const { connection, scope, knownAt, derived } = sight
  const place = `${township}/${derivedOf(definition)}`
  const known = derived.get(place)
  const needed = ledgerKindsOf(definition)
  if (known !== undefined && needed.every((kind) => known.kinds.has(kind))) return known.index
  const kinds = new Set([...(known?.kinds ?? kindsBehind(definition)), ...needed])
  const request = { township, kinds: [...kinds], ...(knownAt !== undefined && { knownAt }) }
  const index = withDerived(indexLedger(yield* readLedger(connection, scope, request)))
  derived.set(place, { kinds, index })
  return index
})

/** Whose derived figure is asked for. */
export type DerivedQuestion = Omit<FigureRequest, 'knownAt'>

/** How a derived figure of a township is counted, by the domain. */
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
