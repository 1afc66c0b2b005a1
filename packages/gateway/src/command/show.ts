import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import type { Store } from '../persistence/store.ts'
import { standpointOf } from '../run/standpoint.ts'
import { dayInYear } from './day-in-year.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import type { PlaceOptions } from './options.ts'
import { printJson, printLines } from './perform.ts'
import { placeOf, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { type Caveats, caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

/** The options by which a command finds its township and the day that it looks at. */
export interface DayOptions extends PlaceOptions {
  readonly on?: CivilDate
}

/** A township at the end of a day. */
export interface PlaceOnDay {
  readonly township: string
  readonly on: CivilDate
}

/** A township in a year, up to the end of a day. */
export interface PlaceInYear extends PlaceOnDay {
  readonly year: number
}

/** What a command has to show: as lines, or as members of a result in JSON. Only one of them is asked for. */
export interface Shown {
  readonly lines: () => readonly string[]
  readonly json: () => object
}

/** What was seen of a place, and what a reader has to know of it. */
export interface Seen<P, A> {
  readonly place: P
  readonly seen: A
  readonly caveats: Caveats
}

/** How a command looks at a place, with the store of its options. */
export type Look<O, P, A, E> = (invocation: Invocation, options: O, place: P) => Effect.Effect<A, E, Store>

/** The day that a command looks at: the one that was asked for, or today. */
export const dayLookedAt = ({ now }: Pick<Invocation, 'now'>, { on }: Pick<DayOptions, 'on'>): CivilDate =>
  on ?? civilDateOf(now())

/** Looks at the township of the options at the end of their day. */
export const seenOnDay = <O extends DayOptions, A, E>(
  invocation: Invocation,
  options: O,
  look: Look<O, PlaceOnDay, A, E>,
) => {
  const looked = Effect.gen(function* () {
    const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
    const place: PlaceOnDay = { township, on: dayLookedAt(invocation, options) }
    const seen = yield* look(invocation, options, place)
    return { place, seen, caveats: yield* caveatsOf(township, standpointOf(options)) } satisfies Seen<PlaceOnDay, A>
  })
  return withStore(invocation, options, looked)
}

/** Prints what was seen, with its caveats on stderr; done, whatever it was. */
export const printSeen = (
  invocation: Invocation,
  options: PlaceOptions,
  { place, seen, caveats }: Seen<object, Shown>,
): ExitCode => {
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true) printJson(invocation, { ...place, ...standpoint, ...seen.json(), ...caveatsJson(caveats) })
  else printLines(invocation, [...seen.lines(), ...standpointLines(standpoint, invocation)])
  return exitCodes.done
}

/** Shows a township at the end of a day. */
export const showDay = <O extends DayOptions, E>(
  invocation: Invocation,
  options: O,
  look: Look<O, PlaceOnDay, Shown, E>,
) => Effect.map(seenOnDay(invocation, options, look), (seen) => printSeen(invocation, options, seen))

/** Shows a year of a township up to the end of a day: the one asked for, else today while the year runs, else its end. */
export const showYear = <O extends DayOptions, E>(
  invocation: Invocation,
  options: O,
  look: Look<O, PlaceInYear, Shown, E>,
) => {
  const looked = Effect.gen(function* () {
    const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
    const place: PlaceInYear = { township, year, on: yield* dayInYear(year, options.on, invocation) }
    const seen = yield* look(invocation, options, place)
    return { place, seen, caveats: yield* caveatsOf(township, standpointOf(options)) } satisfies Seen<
      PlaceInYear,
      Shown
    >
  })
  return Effect.map(withStore(invocation, options, looked), (seen) => printSeen(invocation, options, seen))
}
