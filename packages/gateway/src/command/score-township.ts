import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { assessTownship } from '../run/assess-subject.ts'
import { receiptFor } from '../run/receipt-for.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { writeResult } from './write-result.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { assessmentJson, scorecardLines } from './scorecard.ts'
import { notAssessable } from './usage-fault.ts'
import { withStore } from './session.ts'

type Options = PlaceOptions & { readonly book: string; readonly receipt?: string }

const scored = Effect.fn('scored')(function* (invocation: Invocation, options: Options) {
  const book = yield* bookFor(invocation, options.book)
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const assessment = yield* assessTownship(localAdministrator, { book, ...place })
  return { place, assessment, receipt: yield* receiptFor(localAdministrator, assessment) }
})

/** `zhunsheng score township`: the year of a township, with a receipt that can be verified later. */
export const scoreTownshipCommand = (invocation: Invocation): Command => {
  const { text, terminal } = invocation
  return new Command('township')
    .description(text.score.township)
    .option('--book <id|file>', text.score.book, 'township-year')
    .option('--receipt <file>', text.score.receipt)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const { place, assessment, receipt } = yield* Effect.catchTag(
            withStore(invocation, options, scored(invocation, options)),
            'NotAssessable',
            notAssessable(invocation),
          )
          if (options.json === true)
            printJson(invocation, { ...place, ...assessmentJson(assessment, invocation.language), receipt })
          else {
            const title = text.score.title(nameOfTownship(place.township), place.year)
            for (const line of scorecardLines(assessment, title, invocation)) terminal.out(line)
          }
          if (options.receipt !== undefined)
            yield* writeResult(invocation, options.receipt, `${JSON.stringify(receipt, null, 2)}\n`)
          return exitCodes.done
        }),
      ),
    )
}
