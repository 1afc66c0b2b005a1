import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { teamIn } from '../run/enforcement-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, knownAtOption, onOption, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { teamJson, teamLines } from './team-lines.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const seen = yield* teamIn(localAdministrator, { township, on, knownAt: options.knownAt })
  return { township, seen, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('team')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, seen, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, on, ...standpoint, ...teamJson(seen), ...caveatsJson(caveats) })
  else {
    const title = text.registers.team.title(nameOfTownship(township), locale.format.date(on))
    printLines(invocation, [...teamLines(seen, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
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
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
