import { quwoCounty } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import type { CommandText } from './locale/command-text.ts'
import type { PlaceOptions } from './options.ts'
import { UsageFault } from './usage-fault.ts'

/** The township and year a command is about. */
export interface Place {
  readonly township: string
  readonly year: number
}

/** The name of a township, or its code when the product does not know it. */
export const nameOfTownship = (code: string): string =>
  quwoCounty.find((division) => division.code === code)?.name ?? code

const fault = (message: string) => new UsageFault({ message })

/** The township asked for, or the only one in the database. */
export const townshipIn = Effect.fn('townshipIn')(function* (
  actor: Actor,
  { usageFault, list }: CommandText,
  asked: string | undefined,
) {
  const store = yield* Store
  const townships = yield* store.townships(actor)
  const [only, ...others] = townships
  if (only === undefined) return yield* fault(usageFault.emptyLedger)
  if (asked === undefined)
    return others.length === 0
      ? only
      : yield* fault(usageFault.severalTownships(list(townships.map(({ code }) => code))))
  const found = townships.find((township) => township.code === asked)
  return found ?? (yield* fault(usageFault.unknownTownship(asked)))
})

/** The year that --year says, or that the month of --month lies in. */
const yearAsked = ({ year, month }: PlaceOptions, { usageFault }: CommandText) => {
  const ofMonth = month === undefined ? undefined : Number(month.id.slice(0, 4))
  return month === undefined || year === undefined || year === ofMonth
    ? Effect.succeed(year ?? ofMonth)
    : Effect.fail(fault(usageFault.monthOutsideYear(month.id, year)))
}

/**
 * The township and year asked for. By default the only township, and the only year that a report speaks of (a ledger also
 * holds older years, of institutions and appointments that still stand); without claims the only year.
 */
export const placeOf = Effect.fn('placeOf')(function* (actor: Actor, text: CommandText, options: PlaceOptions) {
  const asked = yield* yearAsked(options, text)
  const township = yield* townshipIn(actor, text, options.township)
  if (asked !== undefined) return { township: township.code, year: asked }
  const store = yield* Store
  const reported = yield* Effect.filter(township.years, (year) =>
    Effect.map(store.claims(actor, township.code, year), (claims) => claims.length > 0),
  )
  const years = reported.length > 0 ? reported : township.years
  const [year, ...others] = years
  return year !== undefined && others.length === 0
    ? { township: township.code, year }
    : yield* fault(text.usageFault.severalYears(text.list(years.map(String))))
})
