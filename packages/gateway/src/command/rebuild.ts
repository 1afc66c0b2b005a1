import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { withStore } from './session.ts'

const rebuild = Effect.fn('rebuild')(function* (invocation: Invocation, options: PlaceOptions) {
  const rebuilt = Store.use((store) => store.rebuild(localAdministrator))
  const kinds = yield* withStore(invocation, options, rebuilt)
  const rows = kinds.reduce((sum, kind) => sum + kind.entries, 0)
  if (options.json === true) printJson(invocation, { kinds, rows })
  else invocation.terminal.out(invocation.text.rebuild.done(kinds.length, rows))
  return exitCodes.done
})

/** `zhunsheng rebuild`: fills the query tables again from the journal, which alone is the truth. */
export const rebuildCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('rebuild')
    .description(text.rebuild.description)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: PlaceOptions) => perform(invocation, rebuild(invocation, options)))
}
