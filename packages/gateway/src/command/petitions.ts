import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type PetitionChoice, maskedPetitioners, petitionsIn } from '../run/petitions.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, townshipOption } from './options.ts'
import { perform } from './perform.ts'
import { petitionsJson, petitionsLines } from './petitions-lines.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, showDay } from './show.ts'

interface Options extends DayOptions, PetitionChoice {}

const petitions = Effect.fn('petitions')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { knownAt, open } = options
  const seen = yield* petitionsIn(localAdministrator, { ...place, knownAt, open })
  const names = yield* maskedPetitioners(localAdministrator, seen.lines)
  const title = text.petitions.title(nameOfTownship(place.township), locale.format.date(place.on))
  return {
    lines: () => petitionsLines(seen, names, title, invocation),
    json: () => petitionsJson(seen, names),
  } satisfies Shown
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
    .action((options: Options) => perform(invocation, showDay(invocation, options, petitions)))
}
