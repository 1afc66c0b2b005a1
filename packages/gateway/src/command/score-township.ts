import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { assessTownship } from '../run/assess-subject.ts'
import { receiptFor } from '../run/receipt-for.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  asOfOption,
  bookOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  placeholder,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { assessmentJson, scorecardLines } from './scorecard.ts'
import { withStore } from './session.ts'
import { caveatsOf, caveatsJson, warnOf } from './standpoint.ts'
import { writeResult } from './write-result.ts'

type Options = PlaceOptions & { readonly book: string; readonly receipt?: string }

const scored = Effect.fn('scored')(function* (invocation: Invocation, options: Options) {
  const book = yield* bookFor(invocation, options.book)
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const standpoint = standpointOf(options)
  const assessment = yield* assessTownship(localAdministrator, { book, ...place, ...standpoint })
  const receipt = yield* receiptFor(localAdministrator, assessment, standpoint)
  return { place, assessment, receipt, caveats: yield* caveatsOf(place.township, standpoint) }
})

const scoreTownship = Effect.fn('scoreTownship')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { place, assessment, receipt, caveats } = yield* withStore(invocation, options, scored(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  const title = text.score.title(nameOfTownship(place.township), place.year)
  const judged = assessmentJson(assessment, locale)
  if (options.json === true)
    printJson(invocation, { ...place, ...standpoint, ...judged, receipt, ...caveatsJson(caveats) })
  else printLines(invocation, scorecardLines(assessment, title, invocation, standpoint))
  if (options.receipt !== undefined)
    yield* writeResult(invocation, options.receipt, `${JSON.stringify(receipt, null, 2)}\n`)
  return exitCodes.done
})

/** `zhunsheng score township`: the year of a township, with a receipt that can be verified later. */
export const scoreTownshipCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('township')
    .description(text.score.township)
    .addOption(bookOption(text).default('township-year'))
    .option(`--receipt ${placeholder(text, 'file')}`, text.score.receipt)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, scoreTownship(invocation, options)))
}
