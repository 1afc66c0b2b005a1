import type { CivilDate } from '@zhunsheng/domain'
import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { replacementsOf } from '../run/grid-replacements.ts'
import { standpointOf } from '../run/standpoint.ts'
import { dayInYear } from './day-in-year.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  bookOption,
  chooseOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { replacementsJson, replacementsLines } from './replacements-lines.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly book: string
  readonly choose?: Picks
  readonly on?: CivilDate
}

const looked = Effect.fn('lookedAtReplacements')(function* (invocation: Invocation, options: Options) {
  const book = yield* bookFor(invocation, options.book, options.choose)
  const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
  const on = yield* dayInYear(year, options.on, invocation)
  const request = { book, township, year, on, knownAt: options.knownAt }
  const seen = yield* replacementsOf(localAdministrator, request)
  return { book, township, year, seen, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('replacements')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { book, township, year, seen, caveats } = yield* withStore(invocation, options, looked(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, year, ...standpoint, ...replacementsJson(seen), ...caveatsJson(caveats) })
  else {
    const title = text.subsidy.replacements.title(nameOfTownship(township), year, locale.format.date(seen.on))
    const lines = replacementsLines(seen, book, title, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

/** `zhunsheng replacements --year Y`: who fell under a trigger, beside the replacements on record. */
export const replacementsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('replacements')
    .description(text.subsidy.replacements.description)
    .addOption(yearOption(text))
    .addOption(onOption(text, text.subsidy.replacements.on))
    .addOption(bookOption(text).default('grid-member-month'))
    .addOption(chooseOption(text))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
