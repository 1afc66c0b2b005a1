import type { RuleBook } from '@zhunsheng/domain'
import { type Picks, tryCases } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { shippedSchemes } from '../run/shipped-schemes.ts'
import { checkScheme } from './check-scheme.ts'
import { exitCodes } from './exit-code.ts'
import { nameOfInput, readInput } from './input.ts'
import type { Invocation } from './invocation.ts'
import { type LoadedBook, type RuleFault, bookFromText, faultLines, faultOf } from './load-book.ts'
import { chooseOption, jsonOption, placeholder } from './options.ts'
import { UsageFault } from './usage-fault.ts'
import { perform, printJson, printLines } from './perform.ts'

interface Options {
  readonly choose?: Picks
  readonly json?: boolean
}

// The cases are run only on a book that compiles: their faults would repeat what the compiler said.
const faultsIn = (loaded: LoadedBook, invocation: Invocation): readonly RuleFault[] =>
  loaded.ok ? tryCases(loaded.book).map((issue) => faultOf(issue, loaded.positionOf, invocation)) : loaded.faults

const reportJson = (file: string, book: RuleBook | undefined, faults: readonly RuleFault[]): object => ({
  file,
  ok: faults.length === 0,
  revision: book?.revision ?? null,
  hash: book?.hash ?? null,
  faults: faults.map(({ code, position, path, sentence }) => ({ code, ...position, path, sentence })),
})

const reportLines = (
  file: string,
  book: RuleBook | undefined,
  faults: readonly RuleFault[],
  { rules }: Invocation['text'],
): readonly string[] =>
  book !== undefined && faults.length === 0
    ? [rules.passed(book.revision, book.source.cases.length), rules.hash(book.hash)]
    : [...faultLines(file, faults), rules.failed(faults.length), ...(book === undefined ? [] : [rules.onlyCases])]

const check = Effect.fn('check')(function* (invocation: Invocation, file: string, options: Options) {
  const scheme = shippedSchemes().get(file)
  if (scheme !== undefined) return yield* checkScheme(invocation, scheme, options)
  if (options.choose !== undefined) return yield* new UsageFault({ message: invocation.text.schemes.notScheme(file) })
  const loaded = bookFromText(invocation, yield* readInput(invocation, file))
  const book = loaded.ok ? loaded.book : undefined
  const faults = faultsIn(loaded, invocation)
  if (options.json === true) printJson(invocation, reportJson(file, book, faults))
  else printLines(invocation, reportLines(nameOfInput(invocation, file), book, faults, invocation.text))
  return faults.length === 0 ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng rules check FILE|SCHEME`: every proof and every case; each fault with its line and column, exit 1. */
export const rulesCheckCommand = (invocation: Invocation): Command =>
  new Command('check')
    .description(invocation.text.rules.check)
    .argument(placeholder(invocation.text, 'idOrFile'))
    .addOption(chooseOption(invocation.text))
    .addOption(jsonOption(invocation.text))
    .action((file: string, options: Options) => perform(invocation, check(invocation, file, options)))
