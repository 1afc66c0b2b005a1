import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { type BeforeReading, plainReading } from '@zhunsheng/domain/improvement'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { reportsIn } from '../run/improvement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { beforeOption } from './before-option.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, knownAtOption, onOption, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { reportsJson, reportsLines } from './reports-lines.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly before?: BeforeReading
}

const looked = Effect.fn('lookedAtReports')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { before, knownAt } = options
  const all = yield* reportsIn(localAdministrator, { township, on, before, knownAt })
  return { township, all, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('reports')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const before = options.before ?? plainReading
  const { township, all, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, {
      township,
      on,
      before,
      ...standpoint,
      ...reportsJson(all, invocation),
      ...caveatsJson(caveats),
    })
  else {
    const title = text.improvement.reports.title(nameOfTownship(township), locale.format.date(on))
    const lines = reportsLines(all, { title, before }, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

/** `zhunsheng reports --on DAY`: the register of annual reports, with what is late and missing. */
export const reportsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('reports')
    .description(text.improvement.reports.description)
    .addOption(onOption(text, text.improvement.reports.on))
    .addOption(beforeOption(invocation))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
