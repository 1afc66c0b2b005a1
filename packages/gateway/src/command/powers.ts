import { type CivilDate, civilDateOf, isCivilDate } from '@zhunsheng/domain'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { powersIn } from '../run/enforcement-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  placeholder,
  refuse,
  townshipOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { powersJson, powersLines } from './powers-lines.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly since?: CivilDate
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { since, knownAt } = options
  const seen = yield* powersIn(localAdministrator, { township, on, since, knownAt })
  return { township, seen, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('powers')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const { since } = options
  if (since !== undefined && since > on) {
    const message = text.registers.powers.sinceLater(locale.format.date(since), locale.format.date(on))
    return yield* new UsageFault({ message })
  }
  const { township, seen, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, on, ...standpoint, ...powersJson(seen, invocation), ...caveatsJson(caveats) })
  else {
    const title = text.registers.powers.title(nameOfTownship(township), locale.format.date(on))
    printLines(invocation, [...powersLines(seen, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

const sinceOption = ({ text }: Invocation): Option =>
  new Option(`--since ${placeholder(text, 'date')}`, text.registers.powers.since).argParser((value) => {
    if (isCivilDate(value)) return value
    return refuse(text.usageFault.badDate(value))
  })

/** `zhunsheng powers --on DAY --since DAY`: where lists do not fit each other. Findings are its result, and no reason to fail. */
export const powersCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('powers')
    .description(text.registers.powers.description)
    .addOption(onOption(text, text.registers.powers.on))
    .addOption(sinceOption(invocation))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
