import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { problemsIn } from '../run/improvement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { problemsJson, problemsLines } from './problems-lines.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly open?: boolean
}

const looked = Effect.fn('lookedAtProblems')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { year, open, knownAt } = options
  const all = yield* problemsIn(localAdministrator, { township, on, year, open, knownAt })
  return { township, all, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('problems')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, all, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, on, ...standpoint, ...problemsJson(all), ...caveatsJson(caveats) })
  else {
    const title = text.improvement.problems.title(nameOfTownship(township), locale.format.date(on))
    printLines(invocation, [...problemsLines(all, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

/** `zhunsheng problems`: problems with cause, owner, measure, last day, progress, check and return. */
export const problemsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  const { problems } = text.improvement
  return new Command('problems')
    .description(problems.description)
    .addOption(yearOption(text, problems.year))
    .option('--open', problems.open)
    .addOption(onOption(text, problems.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
