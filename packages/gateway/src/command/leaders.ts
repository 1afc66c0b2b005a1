import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { leadersIn } from '../run/improvement.ts'
import type { Invocation } from './invocation.ts'
import { leadersJson, leadersLines } from './leaders-lines.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, townshipOption, yearOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceInYear, type Shown, showYear } from './show.ts'

const leaders = Effect.fn('leaders')(function* (invocation: Invocation, options: DayOptions, place: PlaceInYear) {
  const { text, locale } = invocation
  const { township, year, on } = place
  const loads = yield* leadersIn(localAdministrator, { ...place, knownAt: options.knownAt })
  const title = text.improvement.leaders.title(nameOfTownship(township), year, locale.format.date(on))
  return { lines: () => leadersLines(loads, title, invocation), json: () => leadersJson(loads) } satisfies Shown
})

/** `zhunsheng leaders --year YEAR`: the charges of each leader, open, overdue, closed, and visits. */
export const leadersCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('leaders')
    .description(text.improvement.leaders.description)
    .addOption(yearOption(text))
    .addOption(onOption(text, text.improvement.leaders.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: DayOptions) => perform(invocation, showYear(invocation, options, leaders)))
}
