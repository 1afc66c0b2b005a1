import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { shownAddress } from '../config/database-url.ts'
import { databaseAddress, withStore } from './session.ts'

const init = Effect.fn('init')(function* (invocation: Invocation, options: PlaceOptions) {
  const { text } = invocation
  const database = shownAddress(yield* databaseAddress(invocation, options.database))
  const counted = Store.use((store) => store.rowCounts(localAdministrator))
  const { entries } = yield* withStore(invocation, options, counted, 'create')
  if (options.json === true) printJson(invocation, { database, entries })
  else printLines(invocation, [text.init.ready(database), ...(entries === 0 ? [text.init.next] : [])])
  return exitCodes.done
})

/** `zhunsheng init`: creates the database or brings an older one up to date. */
export const initCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('init')
    .description(text.init.description)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: PlaceOptions) => perform(invocation, init(invocation, options)))
}
