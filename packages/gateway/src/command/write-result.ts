import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/** Writes a file that the user asked for and says so; one that exists already is never overwritten. */
export const writeResult = Effect.fn('writeResult')(function* (invocation: Invocation, file: string, content: string) {
  const { text, terminal } = invocation
  const written = yield* Effect.tryPromise({
    try: () => invocation.writeNewText(file, content),
    catch: () => new UsageFault({ message: text.usageFault.fileUnwritable(file) }),
  })
  if (!written) return yield* new UsageFault({ message: text.usageFault.fileExists(file) })
  terminal.err(text.written(file))
})
