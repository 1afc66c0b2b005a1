import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { writeRuleSource } from '../rule-source/write-rule-source.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookById } from '../run/shipped-books.ts'
import { perform } from './perform.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResult } from './write-result.ts'

/** `zhunsheng rules eject ID`: a shipped book as YAML; an existing file is never overwritten. */
export const rulesEjectCommand = (invocation: Invocation): Command => {
  const { text, terminal } = invocation
  return new Command('eject')
    .description(text.rules.eject)
    .argument('<id>')
    .option('--out <file>', text.rules.out)
    .action((id: string, options: { readonly out?: string }) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const book = yield* Effect.mapError(
            bookById(id),
            (unknown) => new UsageFault({ message: text.usageFault.unknownBook(id, unknown.known.join('、')) }),
          )
          const yaml = writeRuleSource(book.source)
          const { out } = options
          if (out === undefined) terminal.out(yaml.trimEnd())
          else yield* writeResult(invocation, out, yaml)
          return exitCodes.done
        }),
      ),
    )
}
