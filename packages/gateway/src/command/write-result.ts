import * as Effect from 'effect/Effect'
import type { Invocation, NewFile } from './invocation.ts'
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

/** Writes several new files, all or, when one of them is there already, none. */
export const writeResults = Effect.fn('writeResults')(function* (invocation: Invocation, files: readonly NewFile[]) {
  const { usageFault } = invocation.text
  const there = yield* Effect.tryPromise({
    try: () => invocation.writeNewFiles(files),
    catch: () => new UsageFault({ message: usageFault.fileUnwritable(files[0]?.path ?? '') }),
  })
  if (there !== undefined) return yield* new UsageFault({ message: usageFault.fileExists(there) })
})
