import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { categoriesIn } from '../run/six-categories.ts'
import { standpointOf } from '../run/standpoint.ts'
import { categoriesJson, categoriesLines } from './categories-lines.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  asOfOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

type Options = PlaceOptions & { readonly sum?: boolean }

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options) {
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const standpoint = standpointOf(options)
  const categories = yield* categoriesIn(localAdministrator, place, standpoint)
  return { place, categories, caveats: yield* caveatsOf(place.township, standpoint) }
})

const run = Effect.fn('categories')(function* (invocation: Invocation, options: Options) {
  const { place, categories, caveats } = yield* withStore(invocation, options, looked(invocation, options))
  const standpoint = standpointOf(options)
  const isSummed = options.sum === true
  warnOf(invocation, caveats)
  if (options.json === true) {
    const told = categoriesJson(categories, isSummed, invocation)
    printJson(invocation, { ...place, ...standpoint, ...told, ...caveatsJson(caveats) })
  } else {
    const { text, locale } = invocation
    const upTo = options.asOf === undefined ? undefined : locale.format.date(options.asOf)
    const title = text.categories.title(nameOfTownship(place.township), place.year, upTo)
    const lines = categoriesLines(categories, title, isSummed, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

/** `zhunsheng categories`: the six categories of a year, each in its own unit; with `--sum` what they come to mixed. */
export const categoriesCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('categories')
    .description(text.categories.description)
    .option('--sum', text.categories.sum)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
