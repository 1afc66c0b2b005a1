import { type BeforeReading, plainReading } from '@zhunsheng/domain/improvement'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { reportsIn } from '../run/improvement.ts'
import { beforeOption } from './before-option.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, townshipOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, showDay } from './show.ts'
import { reportsJson, reportsLines } from './reports-lines.ts'

interface Options extends DayOptions {
  readonly before?: BeforeReading
}

const reports = Effect.fn('reports')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { before = plainReading, knownAt } = options
  const all = yield* reportsIn(localAdministrator, { ...place, before, knownAt })
  const title = text.improvement.reports.title(nameOfTownship(place.township), locale.format.date(place.on))
  return {
    lines: () => reportsLines(all, { title, before }, invocation),
    json: () => ({ before, ...reportsJson(all, invocation) }),
  } satisfies Shown
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
    .action((options: Options) => perform(invocation, showDay(invocation, options, reports)))
}
