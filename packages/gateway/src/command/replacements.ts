import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { replacementsOf } from '../run/grid-replacements.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  bookOption,
  chooseOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceInYear, type Shown, showYear } from './show.ts'
import { replacementsJson, replacementsLines } from './replacements-lines.ts'

interface Options extends DayOptions {
  readonly book: string
  readonly choose?: Picks
}

const replacements = Effect.fn('replacements')(function* (
  invocation: Invocation,
  options: Options,
  place: PlaceInYear,
) {
  const { text, locale } = invocation
  const book = yield* bookFor(invocation, options.book, options.choose)
  const seen = yield* replacementsOf(localAdministrator, { ...place, book, knownAt: options.knownAt })
  const title = text.subsidy.replacements.title(nameOfTownship(place.township), place.year, locale.format.date(seen.on))
  return {
    lines: () => replacementsLines(seen, book, title, invocation),
    json: () => replacementsJson(seen),
  } satisfies Shown
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
    .action((options: Options) => perform(invocation, showYear(invocation, options, replacements)))
}
