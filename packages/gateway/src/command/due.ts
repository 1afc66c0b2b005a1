import { civilDateOf } from '@zhunsheng/domain'
import type { Due, DueState, WorkingSystem } from '@zhunsheng/domain/due'
import type { BeforeReading } from '@zhunsheng/domain/improvement'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { dueIn } from '../run/due.ts'
import { standpointOf } from '../run/standpoint.ts'
import { beforeOption } from './before-option.ts'
import { dueJson, dueLines } from './due-lines.ts'
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
  readonly on?: string
  readonly system?: WorkingSystem
  readonly soon?: boolean
  readonly overdue?: boolean
  readonly before?: BeforeReading
}

// Both together list either.
const filtered = (due: Due, { soon, overdue }: Options): Due => {
  const states = new Set<DueState>([
    ...(soon === true ? (['soon'] as const) : []),
    ...(overdue === true ? (['overdue', 'grace'] as const) : []),
  ])
  return states.size === 0 ? due : { ...due, items: due.items.filter(({ state }) => states.has(state)) }
}

const found = Effect.fn('found')(function* (invocation: Invocation, options: Options, on: string) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { knownAt, before } = options
  const due = yield* dueIn(localAdministrator, { township, on, system: options.system, knownAt, before })
  return { township, due: filtered(due, options), caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('due')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, due, caveats } = yield* withStore(invocation, options, found(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, on, ...standpoint, ...dueJson(due, invocation), ...caveatsJson(caveats) })
  else {
    const title = text.due.title(nameOfTownship(township), locale.format.date(on))
    printLines(invocation, [...dueLines(due, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

/** `zhunsheng due --on DAY`: the time limits that run, soon run out or have run out. */
export const dueCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('due')
    .description(text.due.description)
    .addOption(onOption(text, text.due.on))
    .addOption(townshipOption(text))
    .addOption(systemOption(invocation, text.due))
    .option('--soon', text.due.onlySoon)
    .option('--overdue', text.due.onlyOverdue)
    .addOption(beforeOption(invocation))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
