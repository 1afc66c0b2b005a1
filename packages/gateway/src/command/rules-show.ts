import { type Indicator, type RuleBook, formatExact, formatPoints } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { citedText } from './cited.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { jsonOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { tableLines } from './terminal.ts'
import { labelIn } from './label-in.ts'

const indicatorRow = (indicator: Indicator, invocation: Invocation): readonly string[] => {
  const { labels } = invocation.locale
  return [
    `${'  '.repeat(indicator.path.split('/').length - 1)}${labelIn(indicator.title, invocation.language)}`,
    indicator.path,
    indicator.type === 'leaf' ? indicator.mechanism.type : indicator.combine.type,
    formatPoints(indicator.points),
    citedText(indicator.citation, invocation.locale),
    labels.verification[indicator.citation.verification],
  ]
}

const parameterRows = (book: RuleBook, invocation: Invocation): readonly (readonly string[])[] =>
  [...book.parameters.values()].flatMap((parameter) =>
    parameter.values.map((value) => [
      labelIn(parameter.label, invocation.language),
      parameter.id,
      formatExact(value.value),
      `${value.effectiveFrom}…${value.effectiveTo ?? ''}`,
      citedText(value.citation, invocation.locale),
      invocation.locale.labels.verification[value.citation.verification],
    ]),
  )

const print = (book: RuleBook, invocation: Invocation): void => {
  const { terminal, text } = invocation
  terminal.out(`${labelIn(book.source.title, invocation.language)}  ${book.revision}`)
  terminal.out(book.hash)
  const table = (titles: readonly string[], rows: readonly (readonly string[])[]) => {
    terminal.out('')
    for (const line of tableLines(
      titles.map((title) => ({ title })),
      rows,
    ))
      terminal.out(line)
  }
  table(
    text.rules.indicatorColumns,
    [...book.byPath.values()].map((indicator) => indicatorRow(indicator, invocation)),
  )
  if (book.parameters.size > 0) table(text.rules.parameterColumns, parameterRows(book, invocation))
}

/** `zhunsheng rules show ID|FILE`: indicators, parameters and their citations; with --json the whole source. */
export const rulesShowCommand = (invocation: Invocation): Command =>
  new Command('show')
    .description(invocation.text.rules.show)
    .argument('<id|file>')
    .addOption(jsonOption(invocation.text))
    .action((idOrFile: string, options: { readonly json?: boolean }) =>
      perform(
        invocation,
        Effect.map(bookFor(invocation, idOrFile), (book) => {
          const { id, revision, hash, source } = book
          if (options.json === true) printJson(invocation, { id, revision, hash, source })
          else print(book, invocation)
          return exitCodes.done
        }),
      ),
    )
