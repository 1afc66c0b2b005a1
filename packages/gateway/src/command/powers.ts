import { type CivilDate, isCivilDate } from '@zhunsheng/domain'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { powersIn } from '../run/enforcement-registers.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, placeholder, refuse, townshipOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, dayLookedAt, showDay } from './show.ts'
import { powersJson, powersLines } from './powers-lines.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends DayOptions {
  readonly since?: CivilDate
}

const powers = Effect.fn('powers')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { since, knownAt } = options
  const seen = yield* powersIn(localAdministrator, { ...place, since, knownAt })
  const title = text.registers.powers.title(nameOfTownship(place.township), locale.format.date(place.on))
  return { lines: () => powersLines(seen, title, invocation), json: () => powersJson(seen, invocation) } satisfies Shown
})

const run = Effect.fn('run')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = dayLookedAt(invocation, options)
  const { since } = options
  if (since !== undefined && since > on) {
    const message = text.registers.powers.sinceLater(locale.format.date(since), locale.format.date(on))
    return yield* new UsageFault({ message })
  }
  return yield* showDay(invocation, options, powers)
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
