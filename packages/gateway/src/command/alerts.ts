import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { type WorkingSystem, workingSystems } from '@zhunsheng/domain/alert'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { alertsIn } from '../run/alerts.ts'
import { standpointOf } from '../run/standpoint.ts'
import { alertLines, alertsJson } from './alert-lines.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  systemOption,
  townshipOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly system?: WorkingSystem
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { system, knownAt } = options
  const alarms = yield* alertsIn(localAdministrator, { township, on, system, knownAt })
  return { township, alarms, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('alerts')(function* (invocation: Invocation, options: Options) {
  const { text, locale, terminal } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, alarms, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true) {
    printJson(invocation, { township, on, ...standpoint, ...alertsJson(alarms, invocation), ...caveatsJson(caveats) })
    return exitCodes.done
  }
  if (alarms.looked === 0 && options.system !== undefined) {
    terminal.err(text.alerts.noAlerts(locale.format.name(workingSystems[options.system])))
    return exitCodes.done
  }
  const title = text.alerts.title(nameOfTownship(township), locale.format.date(on))
  printLines(invocation, [...alertLines(alarms, title, invocation), ...standpointLines(standpoint, invocation)])
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
