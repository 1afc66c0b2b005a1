import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { compareClaims } from '../run/compare-claims.ts'
import { standpointOf } from '../run/standpoint.ts'
import { claimJson, claimLines } from './claims-table.ts'
import { exitCodes } from './exit-code.ts'
import { everyFigure, everyFigureJson, everyFigureLines } from './figures-all.ts'
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
import { placeOf } from './place.ts'
import { withStore } from './session.ts'
import { standpointLines, caveatsOf, caveatsJson, warnOf } from './standpoint.ts'

const compared = Effect.fn('compared')(function* (invocation: Invocation, options: PlaceOptions) {
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const claims = yield* compareClaims(localAdministrator, { ...place, ...standpointOf(options) })
  return { place, claims, caveats: yield* caveatsOf(place.township, standpointOf(options)) }
})

type Options = PlaceOptions & { readonly all?: boolean }

const counted = Effect.fn('counted')(function* (invocation: Invocation, options: PlaceOptions) {
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const standpoint = standpointOf(options)
  const every = yield* everyFigure(place, standpoint)
  return { place, every, caveats: yield* caveatsOf(place.township, standpoint) }
})

const all = Effect.fn('allFigures')(function* (invocation: Invocation, options: PlaceOptions) {
  const { place, every, caveats } = yield* withStore(invocation, options, counted(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true) {
    const found = every.map((each) => everyFigureJson(each, invocation))
    printJson(invocation, { ...place, ...standpoint, figures: found, ...caveatsJson(caveats) })
  } else printLines(invocation, [...everyFigureLines(every, invocation), ...standpointLines(standpoint, invocation)])
  return exitCodes.done
})

const figures = Effect.fn('figures')(function* (invocation: Invocation, options: PlaceOptions) {
  const { place, claims, caveats } = yield* withStore(invocation, options, compared(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { ...place, ...standpoint, figures: claims.map(claimJson), ...caveatsJson(caveats) })
  else if (claims.length === 0) invocation.terminal.err(invocation.text.figures.none(place.year))
  else printLines(invocation, [...claimLines(claims, invocation), ...standpointLines(standpoint, invocation)])
  return exitCodes.done
})

/** `zhunsheng figures`: what the year's report states beside what the ledger counts; with `--all` every figure. */
export const figuresCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('figures')
    .description(text.figures.description)
    .option('--all', text.record.all)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) =>
      perform(invocation, options.all === true ? all(invocation, options) : figures(invocation, options)),
    )
}
