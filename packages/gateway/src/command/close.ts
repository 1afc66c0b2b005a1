import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type ClosingError, Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, placeholder, townshipOption, yearOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { placeOf } from './place.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly reason?: string }
type Action = 'close' | 'reopen'

const sentenceOf = ({ text }: Invocation, township: string, year: number, error: ClosingError): string =>
  error._tag === 'ClosingUnchanged'
    ? text.evidence.unchanged(township, year, error.isClosed)
    : text.evidence.needsReason

const changed = Effect.fn('changed')(function* (invocation: Invocation, action: Action, options: Options) {
  const { text } = invocation
  const store = yield* Store
  const { township, year } = yield* placeOf(localAdministrator, text, options)
  const request = { township, year, reason: options.reason ?? '' }
  const closing = yield* Effect.mapError(
    store[action](localAdministrator, request),
    (error) => new UsageFault({ message: sentenceOf(invocation, township, year, error) }),
  )
  if (options.json === true) printJson(invocation, closing)
  else invocation.terminal.out(text.evidence[action === 'close' ? 'closed' : 'reopened'](township, year))
  return exitCodes.done
})

const command =
  (action: Action) =>
  (invocation: Invocation): Command => {
    const { text } = invocation
    return new Command(action)
      .description(text.evidence[action])
      .addOption(townshipOption(text))
      .addOption(yearOption(text))
      .option(`--reason ${placeholder(text, 'reason')}`, text.evidence.reason)
      .addOption(databaseOption(text))
      .addOption(jsonOption(text))
      .action((options: Options) =>
        perform(invocation, withStore(invocation, options, changed(invocation, action, options))),
      )
  }

/** `zhunsheng close --year Y --reason R`: rows of the year are late entries from now on. */
export const closeCommand = command('close')
/** `zhunsheng reopen --year Y --reason R`: as before the closing. */
export const reopenCommand = command('reopen')
