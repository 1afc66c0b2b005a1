import { type CivilDate, civilDateOf, formatYuan } from '@zhunsheng/domain'
import { subsidyPayment } from '@zhunsheng/domain/subsidy'
import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { templateFileName } from '../intake/template/template-workbook.ts'
import { paymentsIn } from '../run/subsidy-accounts.ts'
import { subsidyStatement } from '../run/subsidy-statement.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  bookOption,
  chooseOption,
  databaseOption,
  jsonOption,
  monthOption,
  onOption,
  placeholder,
  townshipOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { townshipIn } from './place.ts'
import { sheetFormat } from './plan-sheet.ts'
import { withStore } from './session.ts'
import { withoutAmount } from './subsidy-report.ts'
import { subsidyRows, subsidySheet } from './subsidy-sheet.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResults } from './write-result.ts'

interface Options extends Pick<PlaceOptions, 'database' | 'township' | 'month' | 'json'> {
  readonly book: string
  readonly choose?: Picks
  readonly statement?: string
  readonly on?: CivilDate
  readonly out?: string
  readonly synthetic?: boolean
}

type Month = NonNullable<Options['month']>

const fault = (message: string) => new UsageFault({ message })

const drawn = Effect.fnUntraced(function* (invocation: Invocation, options: Options, month: Month, number: string) {
  const { text } = invocation
  const book = yield* bookFor(invocation, options.book, options.choose)
  const { code: township } = yield* townshipIn(localAdministrator, text, options.township)
  const payments = yield* paymentsIn(localAdministrator, { township })
  if (payments.some(({ statement }) => statement === number)) return yield* fault(text.subsidy.pay.known(number))
  return { township, statement: yield* subsidyStatement(localAdministrator, { book, township, month }) }
})

const run = Effect.fn('subsidyPay')(function* (invocation: Invocation, options: Options) {
  const { text, locale, language } = invocation
  const { month, statement: number, out = templateFileName(subsidyPayment, language) } = options
  const said = text.subsidy.pay
  if (month === undefined || number === undefined || number.trim() === '') return yield* fault(said.needs)
  const on = options.on ?? civilDateOf(invocation.now())
  const [name, format] = [locale.format.period(month), sheetFormat(out)]
  if (on <= month.to) return yield* fault(said.beforeEnd(locale.format.date(on), name))
  if (format === undefined) return yield* fault(said.badOut(out))
  const { township, statement } = yield* withStore(invocation, options, drawn(invocation, options, month, number))
  const head = { township, statement: number, on, synthetic: options.synthetic === true }
  const rows = subsidyRows(statement, head, language)
  const total = statement.lines.reduce((fen, line) => fen + line.drawn.total, 0)
  const without = withoutAmount(statement.lines)
  if (rows.length > 0)
    yield* writeResults(invocation, [
      { path: out, bytes: yield* Effect.promise(() => subsidySheet(rows, language, format)) },
    ])
  if (options.json === true) {
    const file = rows.length === 0 ? null : out
    printJson(invocation, { township, month: month.id, statement: number, on, file, rows, totalFen: total, without })
  } else {
    const lines =
      rows.length === 0
        ? [said.nothing(name)]
        : [said.written(name, rows.length, formatYuan(total), out), said.next(out)]
    const left = without.length === 0 ? [] : [text.subsidy.statement.noAmount(text.list(without))]
    printLines(invocation, [...lines, ...left])
  }
  return exitCodes.done
})

/** `zhunsheng subsidy pay --month M --statement NO`: the rows of a statement as a sheet to be imported; overwrites no file. */
export const subsidyPayCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('pay')
    .description(text.subsidy.pay.description)
    .addOption(monthOption(text, text.subsidy.statement.month))
    .option(`--statement ${placeholder(text, 'id')}`, text.subsidy.pay.statement)
    .addOption(onOption(text, text.subsidy.pay.on))
    .option(`--out ${placeholder(text, 'path')}`, text.subsidy.pay.out)
    .option('--synthetic', text.subsidy.pay.synthetic)
    .addOption(bookOption(text).default('grid-member-month'))
    .addOption(chooseOption(text))
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
