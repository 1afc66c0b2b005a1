import { type WorkingSystem, workingSystems } from '@zhunsheng/domain/alert'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { alertsIn } from '../run/alerts.ts'
import { alertLines, alertsJson } from './alert-lines.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, systemOption, townshipOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, printSeen, seenOnDay } from './show.ts'
import { warnOf } from './standpoint.ts'

interface Options extends DayOptions {
  readonly system?: WorkingSystem
}

const alerts = Effect.fn('alerts')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { system, knownAt } = options
  const alarms = yield* alertsIn(localAdministrator, { ...place, system, knownAt })
  const title = text.alerts.title(nameOfTownship(place.township), locale.format.date(place.on))
  return {
    looked: alarms.looked,
    lines: () => alertLines(alarms, title, invocation),
    json: () => alertsJson(alarms, invocation),
  }
})

const run = Effect.fn('run')(function* (invocation: Invocation, options: Options) {
  const { text, locale, terminal } = invocation
  const found = yield* seenOnDay(invocation, options, alerts)
  if (options.json === true || options.system === undefined || found.seen.looked > 0)
    return printSeen(invocation, options, found)
  warnOf(invocation, found.caveats)
  terminal.err(text.alerts.noAlerts(locale.format.name(workingSystems[options.system])))
  return exitCodes.done
})

/** `zhunsheng alerts --on DAY`: what calls for somebody to act. Findings are its result, and no reason to fail. */
export const alertsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('alerts')
    .description(text.alerts.description)
    .addOption(onOption(text, text.alerts.on))
    .addOption(townshipOption(text))
    .addOption(systemOption(invocation, text.alerts))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
