import type { RuleBook } from '@zhunsheng/domain'
import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { csvText } from '../archive/csv-table.ts'
import { subsidyYear } from '../run/subsidy-differences.ts'
import { type SubsidyStatement, subsidyStatement } from '../run/subsidy-statement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  bookOption,
  chooseOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  monthOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { asPaid, paidTable, statementTable } from './subsidy-lines.ts'
import { subsidyPayCommand } from './subsidy-pay.ts'
import { statementJson, statementLines, yearLines } from './subsidy-report.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends PlaceOptions {
  readonly book: string
  readonly choose?: Picks
  readonly asPaid?: boolean
  readonly csv?: boolean
}

const asked = Effect.fnUntraced(function* (invocation: Invocation, options: Options) {
  const { knownAt } = options
  const book = yield* bookFor(invocation, options.book, options.choose)
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  return { book, township, knownAt, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const onlyPaid = (statement: SubsidyStatement): SubsidyStatement => ({
  ...statement,
  lines: statement.lines.filter(({ paid }) => paid.length > 0).map(asPaid),
})

const titleOf = (township: string, { month, numbers, paidOn }: SubsidyStatement, { text, locale }: Invocation) => {
  const days = text.list(paidOn.map(locale.format.date))
  const paid = numbers.length === 0 ? undefined : { numbers: text.list(numbers), days }
  return text.subsidy.statement.title(nameOfTownship(township), locale.format.period(month), paid)
}

const ofMonth = Effect.fn('subsidyOfMonth')(function* (
  invocation: Invocation,
  options: Options,
  month: NonNullable<Options['month']>,
) {
  const looked = Effect.gen(function* () {
    const { caveats, ...request } = yield* asked(invocation, options)
    return { ...request, caveats, whole: yield* subsidyStatement(localAdministrator, { ...request, month }) }
  })
  const { township, book, caveats, whole } = yield* withStore(invocation, options, looked)
  const isAsPaid = options.asPaid === true
  const statement = isAsPaid ? onlyPaid(whole) : whole
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, {
      township,
      book: bookJson(book),
      ...standpointOf(options),
      ...statementJson(statement),
      ...caveatsJson(caveats),
    })
  else if (options.csv === true) {
    const { columns, rows } = isAsPaid ? paidTable(statement, invocation) : statementTable(statement, invocation)
    invocation.terminal.out(csvText([columns.map(({ title }) => title), ...rows]).trimEnd())
  } else {
    const title = titleOf(township, statement, invocation)
    const lines = statementLines(statement, { book, title, isAsPaid }, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpointOf(options), invocation)])
  }
  return exitCodes.done
})

const bookJson = ({ id, revision, hash }: RuleBook): object => ({ id, revision, hash })

const ofYear = Effect.fn('subsidyOfYear')(function* (invocation: Invocation, options: Options, year: number) {
  const looked = Effect.gen(function* () {
    const { caveats, ...request } = yield* asked(invocation, options)
    return { ...request, caveats, seen: yield* subsidyYear(localAdministrator, { ...request, year }) }
  })
  const { township, book, caveats, seen } = yield* withStore(invocation, options, looked)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, {
      township,
      year,
      book: bookJson(book),
      ...standpointOf(options),
      ...seen,
      ...caveatsJson(caveats),
    })
  else {
    const title = invocation.text.subsidy.year.title(nameOfTownship(township), year)
    const lines = yearLines(seen, title, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpointOf(options), invocation)])
  }
  return exitCodes.done
})

const run = Effect.fn('subsidy')(function* (invocation: Invocation, options: Options) {
  const { month, year, csv, asPaid: paid } = options
  const said = invocation.text.subsidy.statement
  if ((month === undefined) === (year === undefined)) return yield* new UsageFault({ message: said.monthOrYear })
  if (month !== undefined) return yield* ofMonth(invocation, options, month)
  if (csv === true || paid === true) return yield* new UsageFault({ message: said.asPaidOfMonth })
  return yield* ofYear(invocation, options, year ?? 0)
})

/** `zhunsheng subsidy --month M`: the statement of a month; `--year Y`: what was paid, and what is open. */
export const subsidyCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('subsidy')
    .description(text.subsidy.statement.description)
    .addOption(monthOption(text, text.subsidy.statement.month))
    .addOption(yearOption(text, text.subsidy.statement.year))
    .addOption(bookOption(text).default('grid-member-month'))
    .addOption(chooseOption(text))
    .option('--as-paid', text.subsidy.statement.asPaid)
    .option('--csv', text.subsidy.statement.csv)
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
    .addCommand(subsidyPayCommand(invocation))
}
