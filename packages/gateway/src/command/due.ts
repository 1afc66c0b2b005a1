import type { Due, DueState, WorkingSystem } from '@zhunsheng/domain/due'
import type { BeforeReading } from '@zhunsheng/domain/improvement'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { dueIn } from '../run/due.ts'
import { beforeOption } from './before-option.ts'
import { dueJson, dueLines } from './due-lines.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, systemOption, townshipOption } from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, showDay } from './show.ts'

interface Options extends DayOptions {
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

const due = Effect.fn('due')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { system, knownAt, before } = options
  const seen = filtered(yield* dueIn(localAdministrator, { ...place, system, knownAt, before }), options)
  const title = text.due.title(nameOfTownship(place.township), locale.format.date(place.on))
  return { lines: () => dueLines(seen, title, invocation), json: () => dueJson(seen, invocation) } satisfies Shown
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
    .action((options: Options) => perform(invocation, showDay(invocation, options, due)))
}
