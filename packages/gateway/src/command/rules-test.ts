import { type RuleBook, formatPoints } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { type CaseResult, type Picks, caseTitle, citedBy, exercisedBy } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { shippedBooks } from '../run/shipped-books.ts'
import { triedLines } from './tried-lines.ts'
import { citationText } from './cited-text.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { chooseOption, jsonOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { UsageFault } from './usage-fault.ts'
import { type TriedBook, failedIn, hasPassed, isProven, triedBook } from './tried-book.ts'

interface Options {
  readonly choose?: Picks
  readonly json?: boolean
}

const booksFor = Effect.fn('booksFor')(function* (invocation: Invocation, which: string, choose?: Picks) {
  if (which === 'all' && choose !== undefined)
    return yield* new UsageFault({ message: invocation.text.schemes.chooseOne })
  return which === 'all' ? [...shippedBooks().values()] : [yield* bookFor(invocation, which, choose)]
})

const caseJson = (result: CaseResult, book: RuleBook, { locale }: Invocation): object => {
  const { source, found, expectations, faults } = result
  const { name, period, given, ranks } = source
  return {
    name,
    title: locale.format.name(caseTitle(source)),
    period,
    passed: hasPassed(result),
    given,
    ...(ranks !== undefined && { ranks }),
    status: found?.status ?? null,
    points: found === undefined ? null : formatPoints(found.earned),
    expectations: expectations.map(({ what, indicator, expected, found: value }) => ({
      what,
      ...(indicator !== undefined && { indicator }),
      expected,
      found: value ?? null,
    })),
    indicators: exercisedBy(result).map(({ path }) => path),
    citations: citedBy(result).map((citation) => ({ ...citation, text: citationText(citation, book, locale) })),
    faults: faults.map((fault) => ({ code: fault.code, sentence: say(fault, locale) })),
  }
}

const bookJson = (tried: TriedBook, invocation: Invocation): object => {
  const { book, results, unreached } = tried
  const failed = failedIn(tried)
  return {
    id: book.id,
    revision: book.revision,
    hash: book.hash,
    passed: results.length - failed,
    failed,
    cases: results.map((result) => caseJson(result, book, invocation)),
    unreached: unreached.map((each) => ({ code: each.code, sentence: say(each, invocation.locale) })),
  }
}

const bookLines = (tried: readonly TriedBook[], invocation: Invocation): readonly string[] => {
  const { cases } = invocation.text
  const lines = tried.flatMap((each, i) => [...(i === 0 ? [] : ['']), ...triedLines(each, invocation)])
  if (tried.length === 1) return lines
  const sum = (of: (each: TriedBook) => number): number => tried.reduce((total, each) => total + of(each), 0)
  return [
    ...lines,
    '',
    cases.total(
      tried.length,
      sum(({ results }) => results.length),
      sum(failedIn),
    ),
  ]
}

const test = Effect.fn('test')(function* (invocation: Invocation, which: string, options: Options) {
  const tried = (yield* booksFor(invocation, which, options.choose)).map(triedBook)
  const ok = tried.every(isProven)
  if (options.json === true) printJson(invocation, { ok, books: tried.map((each) => bookJson(each, invocation)) })
  else printLines(invocation, bookLines(tried, invocation))
  return ok ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng rules test [ID|FILE|all]`: every case of a book, given → expected → found; exit 1 when one differs. */
export const rulesTestCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('test')
    .description(text.cases.description)
    .argument(`[${text.placeholder.idOrFileOrAll}]`, text.cases.which, 'all')
    .addOption(chooseOption(text))
    .addOption(jsonOption(text))
    .action((which: string, options: Options) => perform(invocation, test(invocation, which, options)))
}
