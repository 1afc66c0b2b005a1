import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { dayBefore, todayIn } from '../run/today.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  bookOption,
  databaseOption,
  dayOption,
  jsonOption,
  onOption,
  townshipOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { todayJson, todayLines } from './today-lines.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly since?: CivilDate
  readonly book: string
  readonly all?: boolean
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options) {
  const on = options.on ?? civilDateOf(invocation.now())
  const since = options.since ?? dayBefore(on)
  if (since >= on) return yield* new UsageFault({ message: invocation.text.today.sinceLater(since, on) })
  const book = yield* bookFor(invocation, options.book)
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const request = { township, on, since, book }
  return { request, seen: yield* todayIn(localAdministrator, request) }
})

const run = Effect.fn('today')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { request, seen } = yield* withStore(invocation, options, looked(invocation, options))
  const { township, on, since } = request
  if (options.json === true) printJson(invocation, { township, on, since, ...todayJson(seen, invocation) })
  else {
    const title = text.today.title(nameOfTownship(township), locale.format.date(on))
    const most = options.all === true ? Infinity : 10
    printLines(invocation, todayLines(seen, title, { request, most }, invocation))
  }
  return exitCodes.done
})

/** `zhunsheng today`: a day in the office. */
export const todayCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('today')
    .description(text.today.description)
    .addOption(onOption(text, text.today.on))
    .addOption(dayOption(text, 'since', text.today.since))
    .addOption(new Option('--all', text.today.all))
    .addOption(bookOption(text).default('township-year'))
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
