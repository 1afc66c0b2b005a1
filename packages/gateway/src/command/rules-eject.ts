import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { writeRuleSource } from '../rule-source/write-rule-source.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { shippedBook } from './load-book.ts'
import { chooseOption, placeholder } from './options.ts'
import { perform } from './perform.ts'
import { writeResult } from './write-result.ts'

interface Options {
  readonly choose?: Picks
  readonly out?: string
}

const eject = Effect.fn('eject')(function* (invocation: Invocation, id: string, { out, choose }: Options) {
  const book = yield* shippedBook(invocation, id, choose)
  const yaml = writeRuleSource(book.source)
  if (out === undefined) invocation.terminal.out(yaml.trimEnd())
  else yield* writeResult(invocation, out, yaml)
  return exitCodes.done
})

/** `zhunsheng rules eject ID`: a shipped book, or a scheme with its choices made, as YAML; an existing file is never overwritten. */
export const rulesEjectCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('eject')
    .description(text.rules.eject)
    .argument(placeholder(text, 'id'))
    .addOption(chooseOption(text))
    .option(`--out ${placeholder(text, 'file')}`, text.rules.out)
    .action((id: string, options: Options) => perform(invocation, eject(invocation, id, options)))
}
