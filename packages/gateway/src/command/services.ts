import type { CivilDate } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { servicesIn } from '../run/service-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { dayInYear } from './day-in-year.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { servicesJson, servicesLines } from './services-lines.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options) {
  const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
  const on = yield* dayInYear(year, options.on, invocation)
  const seen = yield* servicesIn(localAdministrator, { township, year, on, knownAt: options.knownAt })
  return { township, seen, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('services')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { township, seen, caveats } = yield* withStore(invocation, options, looked(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, ...standpoint, ...servicesJson(seen), ...caveatsJson(caveats) })
  else {
    const title = text.services.year.title(nameOfTownship(township), seen.year, locale.format.date(seen.on))
    printLines(invocation, [...servicesLines(seen, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
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
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
