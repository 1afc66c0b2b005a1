import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'
import { jsonOption, monthOption, yearOption } from './options.ts'
import { perform } from './perform.ts'
import { type FactsOptions, scoreFacts } from './score-facts.ts'
import { scoreGridCommand } from './score-grid.ts'
import { scoreTownshipCommand } from './score-township.ts'
import { UsageFault } from './usage-fault.ts'

/** `zhunsheng score`: a township, grid members, or plain figure values against any rule book. */
export const scoreCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('score')
    .description(text.score.description)
    .option('--book <id|file>', text.score.book)
    .option('--facts <file>', text.score.facts)
    .addOption(yearOption(text))
    .addOption(monthOption(text))
    .addOption(jsonOption(text))
    .action((options: Partial<FactsOptions>) =>
      perform(
        invocation,
        options.book === undefined || options.facts === undefined
          ? Effect.fail(new UsageFault({ message: text.usageFault.needsFactsAndBook }))
          : scoreFacts(invocation, { ...options, book: options.book, facts: options.facts }),
      ),
    )
    .addCommand(scoreTownshipCommand(invocation))
    .addCommand(scoreGridCommand(invocation))
}
