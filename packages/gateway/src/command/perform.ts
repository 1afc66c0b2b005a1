import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Option from 'effect/Option'
import { NotAssessable } from '../run/run-errors.ts'
import type { ExitCode } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { refusal } from './usage-fault.ts'

const thrownFor = <E>(cause: Cause.Cause<E>, invocation: Invocation): unknown => {
  const failure = Cause.findErrorOption(cause)
  const error = Option.isSome(failure) ? failure.value : Cause.squash(cause)
  return error instanceof NotAssessable ? refusal(error.issues, invocation) : error
}

/** Runs the effect of a command and ends the call with its code; failures are thrown for `runCommand`. */
export const perform = async <E>(invocation: Invocation, effect: Effect.Effect<ExitCode, E>): Promise<void> => {
  const exit = await Effect.runPromiseExit(effect)
  if (Exit.isFailure(exit)) throw thrownFor(exit.cause, invocation)
  invocation.end(exit.value)
}

/** One line of JSON on stdout; every result carries `schemaVersion`. */
export const printJson = (invocation: Invocation, result: object): void =>
  invocation.terminal.out(JSON.stringify({ schemaVersion: 1, ...result }))

/** Lines on stdout. */
export const printLines = ({ terminal }: Invocation, lines: readonly string[]): void => {
  for (const line of lines) terminal.out(line)
}
