import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { servicesIn } from '../run/service-registers.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, townshipOption, yearOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceInYear, type Shown, showYear } from './show.ts'
import { servicesJson, servicesLines } from './services-lines.ts'

const services = Effect.fn('services')(function* (invocation: Invocation, options: DayOptions, place: PlaceInYear) {
  const { text, locale } = invocation
  const seen = yield* servicesIn(localAdministrator, { ...place, knownAt: options.knownAt })
  const title = text.services.year.title(nameOfTownship(place.township), seen.year, locale.format.date(seen.on))
  return { lines: () => servicesLines(seen, title, invocation), json: () => servicesJson(seen) } satisfies Shown
})

/** `zhunsheng services --year YEAR`: what the service centre offered and did, item by item. */
export const servicesCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('services')
    .description(text.services.year.description)
    .addOption(yearOption(text))
    .addOption(onOption(text, text.services.year.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: DayOptions) => perform(invocation, showYear(invocation, options, services)))
}
