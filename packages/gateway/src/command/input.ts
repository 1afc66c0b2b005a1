import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/** What a file is called in sentences: `-` is standard input. */
export const nameOfInput = ({ text }: Invocation, file: string): string =>
  file === '-' ? text.program.standardInput : file

/** Reads a text; what cannot be read is wrong use. */
export const readInput = (invocation: Invocation, file: string): Effect.Effect<string, UsageFault> =>
  Effect.tryPromise({
    try: () => invocation.readText(file),
    catch: () => new UsageFault({ message: invocation.text.usageFault.fileUnreadable(nameOfInput(invocation, file)) }),
  })

/** Reads JSON; what is none is wrong use. */
export const readJson = (invocation: Invocation, file: string): Effect.Effect<unknown, UsageFault> =>
  Effect.flatMap(readInput(invocation, file), (content) =>
    Effect.try({
      try: (): unknown => JSON.parse(content),
      catch: () => new UsageFault({ message: invocation.text.usageFault.notJson(nameOfInput(invocation, file)) }),
    }),
  )
