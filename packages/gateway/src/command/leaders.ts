import type { CivilDate } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { leadersIn } from '../run/improvement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { dayInYear } from './day-in-year.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { leadersJson, leadersLines } from './leaders-lines.ts'
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
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
}

const looked = Effect.fn('lookedAtLeaders')(function* (invocation: Invocation, options: Options) {
  const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
  const on = yield* dayInYear(year, options.on, invocation)
  const loads = yield* leadersIn(localAdministrator, { township, year, on, knownAt: options.knownAt })
  return { township, year, on, loads, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('leaders')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { township, year, on, loads, caveats } = yield* withStore(invocation, options, looked(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, year, on, ...standpoint, ...leadersJson(loads), ...caveatsJson(caveats) })
  else {
    const title = text.improvement.leaders.title(nameOfTownship(township), year, locale.format.date(on))
    printLines(invocation, [...leadersLines(loads, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
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
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
