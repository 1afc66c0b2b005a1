import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { writeRuleSource } from '../rule-source/write-rule-source.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { shippedBook } from './load-book.ts'
import { placeholder } from './options.ts'
import { perform } from './perform.ts'
import { writeResult } from './write-result.ts'

interface Options {
  readonly out?: string
}

const eject = Effect.fn('eject')(function* (invocation: Invocation, id: string, { out }: Options) {
  const book = yield* shippedBook(invocation, id)
  const yaml = writeRuleSource(book.source)
  if (out === undefined) invocation.terminal.out(yaml.trimEnd())
  else yield* writeResult(invocation, out, yaml)
  return exitCodes.done
})

/** `zhunsheng rules eject ID`: a shipped book as YAML; an existing file is never overwritten. */
export const rulesEjectCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('eject')
    .description(text.rules.eject)
    .argument(placeholder(text, 'id'))
    .option(`--out ${placeholder(text, 'file')}`, text.rules.out)
    .action((id: string, options: Options) => perform(invocation, eject(invocation, id, options)))
}
