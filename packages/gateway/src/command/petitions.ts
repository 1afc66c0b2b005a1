import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type PetitionChoice, maskedPetitioners, petitionsIn } from '../run/petitions.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, knownAtOption, onOption, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { petitionsJson, petitionsLines } from './petitions-lines.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions, PetitionChoice {
  readonly on?: CivilDate
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { knownAt, open } = options
  const seen = yield* petitionsIn(localAdministrator, { township, on, knownAt, open })
  const names = yield* maskedPetitioners(localAdministrator, seen.lines)
  return { township, seen, names, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('petitions')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, seen, names, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, on, ...standpoint, ...petitionsJson(seen, names), ...caveatsJson(caveats) })
  else {
    const title = text.petitions.title(nameOfTownship(township), locale.format.date(on))
    const lines = petitionsLines(seen, names, title, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

/** `zhunsheng petitions --on DAY`: the ledger of petitions. */
export const petitionsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('petitions')
    .description(text.petitions.description)
    .addOption(onOption(text, text.petitions.on))
    .option('--open', text.petitions.onlyOpen)
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
