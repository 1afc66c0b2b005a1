import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { compareClaims } from '../run/compare-claims.ts'
import { claimJson, claimLines } from './claims-table.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { placeOf } from './place.ts'
import { withStore } from './session.ts'

/** `zhunsheng figures`: what the year's report states beside what the ledger counts. */
export const figuresCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('figures')
    .description(text.figures.description)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: PlaceOptions) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const compared = Effect.gen(function* () {
            const place = yield* placeOf(localAdministrator, text, options)
            return { place, claims: yield* compareClaims(localAdministrator, place) }
          })
          const { place, claims } = yield* withStore(invocation, options, compared)
          if (options.json === true) printJson(invocation, { ...place, figures: claims.map(claimJson) })
          else for (const line of claimLines(claims, invocation)) invocation.terminal.out(line)
          return exitCodes.done
        }),
      ),
    )
}
