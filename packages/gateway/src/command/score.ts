import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'
import { bookOption, chooseOption, jsonOption, monthOption, placeholder, yearOption } from './options.ts'
import { perform } from './perform.ts'
import { scoreCaseCommand, scoreCivilServantCommand, scoreOfficerCommand, scoreVillageCommand } from './score-below.ts'
import { type FactsOptions, scoreFacts } from './score-facts.ts'
import { scoreGridCommand } from './score-grid.ts'
import { scoreTownshipCommand } from './score-township.ts'
import { UsageFault } from './usage-fault.ts'

const score = Effect.fn('score')(function* (
  invocation: Invocation,
  { book, facts, ...options }: Partial<FactsOptions>,
  [extra]: readonly string[],
) {
  const { unknownCommand, needsFactsAndBook, seeHelp } = invocation.text.usageFault
  if (extra === undefined && book !== undefined && facts !== undefined)
    return yield* scoreFacts(invocation, { ...options, book, facts })
  const message = extra === undefined ? needsFactsAndBook : unknownCommand(extra, undefined)
  return yield* new UsageFault({ message: `${message}\n${seeHelp('zhunsheng score')}` })
})

/** `zhunsheng score`: a township, its villages, grid members, civil servants, officers or cases, or plain figure values against any rule book. */
export const scoreCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('score')
    .description(text.score.description)
    .addOption(bookOption(text))
    .addOption(chooseOption(text))
    .option(`--facts ${placeholder(text, 'file')}`, text.score.facts)
    .addOption(yearOption(text, text.score.period))
    .addOption(monthOption(text, text.score.period))
    .addOption(jsonOption(text))
    .allowExcessArguments()
    .action((options: Partial<FactsOptions>, { args }: Command) =>
      perform(invocation, score(invocation, options, args)),
    )
    .hook('preSubcommand', (parent, child) => {
      const { lang: _, ...before }: { readonly lang?: string } = parent.opts()
      if (Object.keys(before).length > 0)
        throw new UsageFault({ message: text.usageFault.optionsBefore(`${parent.name()} ${child.name()}`) })
    })
    .addCommand(scoreTownshipCommand(invocation))
    .addCommand(scoreVillageCommand(invocation))
    .addCommand(scoreGridCommand(invocation))
    .addCommand(scoreCivilServantCommand(invocation))
    .addCommand(scoreCaseCommand(invocation))
    .addCommand(scoreOfficerCommand(invocation))
}
