import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { compareClaims } from '../run/compare-claims.ts'
import { claimJson, claimLines } from './claims-table.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { placeOf } from './place.ts'
import { withStore } from './session.ts'

const compared = Effect.fn('compared')(function* (invocation: Invocation, options: PlaceOptions) {
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  return { place, claims: yield* compareClaims(localAdministrator, place) }
})

const figures = Effect.fn('figures')(function* (invocation: Invocation, options: PlaceOptions) {
  const { place, claims } = yield* withStore(invocation, options, compared(invocation, options))
  if (options.json === true) printJson(invocation, { ...place, figures: claims.map(claimJson) })
  else if (claims.length === 0) invocation.terminal.err(invocation.text.figures.none(place.year))
  else printLines(invocation, claimLines(claims, invocation))
  return exitCodes.done
})

/** `zhunsheng figures`: what the year's report states beside what the ledger counts. */
export const figuresCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('figures')
    .description(text.figures.description)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: PlaceOptions) => perform(invocation, figures(invocation, options)))
}
