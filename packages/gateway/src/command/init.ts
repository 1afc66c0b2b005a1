import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { databaseFile, withStore } from './session.ts'

/** `zhunsheng init`: creates the database or brings an older one up to date. */
export const initCommand = (invocation: Invocation): Command =>
  new Command('init')
    .description(invocation.text.init.description)
    .addOption(databaseOption(invocation.text))
    .addOption(jsonOption(invocation.text))
    .action((options: PlaceOptions) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const file = yield* databaseFile(invocation, options.database)
          const opened = Store.use((store) => store.rowCounts(localAdministrator))
          const counts = yield* withStore(invocation, options, opened, 'create')
          if (options.json === true) printJson(invocation, { database: file, entries: counts.entries })
          else {
            invocation.terminal.out(invocation.text.init.ready(file))
            invocation.terminal.out(invocation.text.init.next)
          }
          return exitCodes.done
        }),
      ),
    )
