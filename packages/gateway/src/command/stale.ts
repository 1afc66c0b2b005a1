import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { NotAssessable } from '../run/run-errors.ts'
import { staleYear } from '../run/stale-years.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { type PlaceOptions, bookOption, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { placeOf } from './place.ts'
import { withStore } from './session.ts'
import { staleCount, staleJson, staleLines } from './stale-lines.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly book?: string }

const found = Effect.fn('found')(function* (invocation: Invocation, options: Options) {
  const { text } = invocation
  const place = yield* placeOf(localAdministrator, text, options)
  const book = yield* bookFor(invocation, options.book ?? 'township-year')
  const year = yield* staleYear(localAdministrator, { ...place, book })
  if (year === undefined)
    return yield* new UsageFault({ message: text.evidence.neverClosed(place.township, place.year) })
  const { notJudged } = year.stale
  // Who names a book wants its results.
  if (options.book !== undefined && notJudged !== undefined) return yield* new NotAssessable({ issues: notJudged })
  return year
})

const run = Effect.fn('stale')(function* (invocation: Invocation, options: Options) {
  const year = yield* withStore(invocation, options, found(invocation, options))
  if (options.json === true) printJson(invocation, staleJson(year))
  else printLines(invocation, staleLines(year, invocation))
  return staleCount(year.stale) === 0 ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng stale --year Y`: what was said of a closed year and is not so any more. */
export const staleCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('stale')
    .description(text.evidence.stale)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(bookOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
