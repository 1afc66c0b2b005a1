import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { problemsIn } from '../run/improvement.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, townshipOption, yearOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, showDay } from './show.ts'
import { problemsJson, problemsLines } from './problems-lines.ts'

interface Options extends DayOptions {
  readonly open?: boolean
}

const problemsOn = Effect.fn('problems')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { year, open, knownAt } = options
  const all = yield* problemsIn(localAdministrator, { ...place, year, open, knownAt })
  const title = text.improvement.problems.title(nameOfTownship(place.township), locale.format.date(place.on))
  return { lines: () => problemsLines(all, title, invocation), json: () => problemsJson(all) } satisfies Shown
})

/** `zhunsheng problems`: problems with cause, owner, measure, last day, progress, check and return. */
export const problemsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  const { problems } = text.improvement
  return new Command('problems')
    .description(problems.description)
    .addOption(yearOption(text, problems.year))
    .option('--open', problems.open)
    .addOption(onOption(text, problems.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, showDay(invocation, options, problemsOn)))
}
