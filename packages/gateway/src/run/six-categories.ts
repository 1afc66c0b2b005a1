import { yearPeriod } from '@zhunsheng/domain'
import { sixCategories, sixCategoryFigureIds } from '@zhunsheng/domain/grid'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import type { Standpoint } from './standpoint.ts'

/** Whose six categories of which year. */
export interface CategoriesRequest {
  readonly township: string
  readonly year: number
}

const definitions = figureDefinitions.filter(({ id }) => sixCategoryFigureIds.includes(id))

/** The six categories of a township's year: of each what was handled and what of that is closed. */
export const categoriesIn = Effect.fn('categoriesIn')(function* (
  actor: Actor,
  { township, year }: CategoriesRequest,
  standpoint: Standpoint,
) {
  const store = yield* Store
  const subject = { kind: 'township', id: township, township } as const
  const question = { subject, period: yearPeriod(year), ...standpoint, entries: false }
  return sixCategories(yield* store.countFigures(actor, definitions, question))
})
