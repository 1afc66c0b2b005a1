import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { withStore } from './session.ts'

/** `zhunsheng rebuild`: fills the query tables again from the journal, which alone is the truth. */
export const rebuildCommand = (invocation: Invocation): Command =>
  new Command('rebuild')
    .description(invocation.text.rebuild.description)
    .addOption(databaseOption(invocation.text))
    .addOption(jsonOption(invocation.text))
    .action((options: PlaceOptions) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const rebuilt = Store.use((store) => store.rebuild(localAdministrator))
          const kinds = yield* withStore(invocation, options, rebuilt)
          const rows = kinds.reduce((sum, kind) => sum + kind.entries, 0)
          if (options.json === true) printJson(invocation, { kinds, rows })
          else invocation.terminal.out(invocation.text.rebuild.done(kinds.length, rows))
          return exitCodes.done
        }),
      ),
    )
