import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { teamIn } from '../run/enforcement-registers.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, townshipOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, showDay } from './show.ts'
import { teamJson, teamLines } from './team-lines.ts'

const team = Effect.fn('team')(function* (invocation: Invocation, options: DayOptions, place: PlaceOnDay) {
  const { text, locale } = invocation
  const seen = yield* teamIn(localAdministrator, { ...place, knownAt: options.knownAt })
  const title = text.registers.team.title(nameOfTownship(place.township), locale.format.date(place.on))
  return { lines: () => teamLines(seen, title, invocation), json: () => teamJson(seen) } satisfies Shown
})

/** `zhunsheng team --on DAY`: who was in the enforcement team, and the committee above it. */
export const teamCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('team')
    .description(text.registers.team.description)
    .addOption(onOption(text, text.registers.team.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: DayOptions) => perform(invocation, showDay(invocation, options, team)))
}
