import * as Effect from 'effect/Effect'
import { type Mapping, mappingLine, readMapping } from '../intake/index.ts'
import { nameOfInput, readInput } from './input.ts'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/** Reads a mapping file; what is wrong with it is wrong use, every fault with its line and column. */
export const loadMapping = (invocation: Invocation, file: string): Effect.Effect<Mapping, UsageFault> =>
  Effect.flatMap(readInput(invocation, file), (content) => {
    const mapping = readMapping(content)
    if (mapping.ok) return Effect.succeed(mapping.value)
    const name = nameOfInput(invocation, file)
    const message = mapping.issues.map((issue) => mappingLine(name, issue, invocation.language)).join('\n')
    return Effect.fail(new UsageFault({ message }))
  })
