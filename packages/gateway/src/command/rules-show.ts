import { type Citation, type Indicator, type RuleBook, formatExact, formatPoints } from '@zhunsheng/domain'
import { type Picks, originCounts } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { citationText } from './cited-text.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { moneyRows } from './money-rows.ts'
import { originLines } from './origin-lines.ts'
import { chooseOption, jsonOption, placeholder } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { tableLines } from './terminal.ts'

interface Options {
  readonly choose?: Picks
  readonly json?: boolean
}

/** The instrument and article, with the marks it carries, and whether its text was read. */
const cells = (citation: Citation, book: RuleBook, { locale }: Invocation): readonly [string, string] => [
  citationText(citation, book, locale),
  locale.labels.verification[citation.verification],
]

const indicatorRow = (indicator: Indicator, book: RuleBook, invocation: Invocation): readonly string[] => {
  const { locale, text } = invocation
  const indent = '  '.repeat(indicator.path.split('/').length - 1)
  return [
    `${indent}${locale.format.name(indicator.title)}`,
    indicator.path,
    indicator.type === 'leaf'
      ? locale.labels.mechanism[indicator.mechanism.type]
      : text.rules.combine[indicator.combine.type],
    formatPoints(indicator.points),
    ...cells(indicator.citation, book, invocation),
  ]
}

const parameterRows = (book: RuleBook, invocation: Invocation): readonly (readonly string[])[] =>
  [...book.parameters.values()].flatMap(({ id, label, values }) =>
    values.map(({ value, effectiveFrom, effectiveTo = '', citation }) => [
      invocation.locale.format.name(label),
      id,
      formatExact(value),
      `${effectiveFrom}…${effectiveTo}`,
      ...cells(citation, book, invocation),
    ]),
  )

const table = (titles: readonly string[], number: number, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '',
        ...tableLines(
          titles.map((title, i) => ({ title, align: i === number ? 'right' : 'left' })),
          rows,
        ),
      ]

const bookLines = (book: RuleBook, invocation: Invocation): readonly string[] => {
  const { rules } = invocation.text
  const indicators = [...book.byPath.values()].map((indicator) => indicatorRow(indicator, book, invocation))
  return [
    `${invocation.locale.format.name(book.source.title)}  ${book.revision}`,
    rules.hash(book.hash),
    ...originLines(book, invocation),
    ...table(rules.indicatorColumns, 3, indicators),
    ...table(rules.parameterColumns, 2, parameterRows(book, invocation)),
    ...table(invocation.text.schemes.moneyColumns, 2, moneyRows(book, invocation)),
  ]
}

const show = Effect.fn('show')(function* (invocation: Invocation, idOrFile: string, options: Options) {
  const book = yield* bookFor(invocation, idOrFile, options.choose)
  const { id, revision, hash, source } = book
  if (options.json === true) printJson(invocation, { id, revision, hash, numbers: originCounts(source), source })
  else printLines(invocation, bookLines(book, invocation))
  return exitCodes.done
})

/** `zhunsheng rules show ID|FILE`: indicators, parameters and their citations; with --json the whole source. */
export const rulesShowCommand = (invocation: Invocation): Command =>
  new Command('show')
    .description(invocation.text.rules.show)
    .argument(placeholder(invocation.text, 'idOrFile'))
    .addOption(chooseOption(invocation.text))
    .addOption(jsonOption(invocation.text))
    .action((idOrFile: string, options: Options) => perform(invocation, show(invocation, idOrFile, options)))
