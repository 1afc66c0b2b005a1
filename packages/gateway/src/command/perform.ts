import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Option from 'effect/Option'
import type { ExitCode } from './exit-code.ts'
import type { Invocation } from './invocation.ts'

/** Runs the effect of a command and ends the call with its code; failures are thrown as themselves for `runCommand`. */
export const perform = async <E>(invocation: Invocation, effect: Effect.Effect<ExitCode, E>): Promise<void> => {
  const exit = await Effect.runPromiseExit(effect)
  if (Exit.isSuccess(exit)) return invocation.end(exit.value)
  const failure = Cause.findErrorOption(exit.cause)
  throw Option.isSome(failure) ? failure.value : Cause.squash(exit.cause)
}

/** One line of JSON on stdout; every result carries `schemaVersion`. */
export const printJson = (invocation: Invocation, result: object): void =>
  invocation.terminal.out(JSON.stringify({ schemaVersion: 1, ...result }))
