import type { ArgBuilder } from '@pothos/core'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { yearOfTownship } from '../run/remembered.ts'
import { bookById } from '../run/shipped-books.ts'
import type { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'

const yearBook = 'township-year'

/** The arguments of whatever judges a township's year. */
export const yearArgs = (arg: ArgBuilder<typeof builder.$inferSchemaTypes>) => ({
  year: arg({ type: 'Year', required: true, description: '年度 · Year' }),
  ruleBookId: arg.string({ defaultValue: yearBook, description: '规则代号 · Id of the rule book' }),
  asOf: arg({ type: 'CivilDate', description: '数据截止日期，默认年末 · As of; the end of the year unless given' }),
})

/** What an assessment of a township's year is asked for by. */
export interface YearQuestion {
  readonly township: string
  readonly year: number
  readonly ruleBookId?: string | null | undefined
  readonly asOf?: string | null | undefined
}

/** Judges a township's year for a request; a book or year that does not fit is BAD_USER_INPUT. */
export const assessmentOf = async (
  { township, year, ruleBookId, asOf }: YearQuestion,
  context: RequestContext,
): Promise<Judged> => {
  const bound = typeof asOf === 'string' ? { asOf } : {}
  const assessment = await context.run(
    Effect.gen(function* () {
      const book = yield* bookById(ruleBookId ?? yearBook)
      return yield* yearOfTownship(yield* CurrentActor, { book, township, year, ...bound })
    }),
  )
  return { assessment, ...bound }
}
