import type { ArgBuilder } from '@pothos/core'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { yearOfTownship } from '../run/remembered.ts'
import { bookById } from '../run/shipped-books.ts'
import { standpointOf } from '../run/standpoint.ts'
import type { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { standpointArgs } from './standpoint.ts'

const yearBook = 'township-year'

/** The arguments of whatever judges a township's year. */
export const yearArgs = (arg: ArgBuilder<typeof builder.$inferSchemaTypes>) => ({
  year: arg({ type: 'Year', required: true, description: '年度 · Year' }),
  ruleBookId: arg.string({ defaultValue: yearBook, description: '规则代号 · Id of the rule book' }),
  ...standpointArgs(arg),
})

/** What an assessment of a township's year is asked for by. */
export interface YearQuestion {
  readonly township: string
  readonly year: number
  readonly ruleBookId?: string | null | undefined
  readonly asOf?: string | null | undefined
  readonly knownAt?: string | null | undefined
}

/** Judges a township's year for a request; a book or year that does not fit is BAD_USER_INPUT. */
export const assessmentOf = async (
  { township, year, ruleBookId, ...from }: YearQuestion,
  context: RequestContext,
): Promise<Judged> => {
  const standpoint = standpointOf(from)
  const assessment = await context.run(
    Effect.gen(function* () {
      const book = yield* bookById(ruleBookId ?? yearBook)
      return yield* yearOfTownship(yield* CurrentActor, { book, township, year, ...standpoint })
    }),
  )
  return { assessment, ...standpoint }
}
