import {
  type Assessment,
  type Period,
  type RuleBook,
  assess,
  parsePeriod,
  readerOf,
  yearPeriod,
} from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import * as Effect from 'effect/Effect'
import { parseFacts } from '../rule-source/parse-facts.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor, parseJson, readInput } from './load-book.ts'
import { printJson } from './perform.ts'
import { assessmentJson, scorecardLines } from './scorecard.ts'
import { UsageFault } from './usage-fault.ts'
import { labelIn } from './label-in.ts'

export interface FactsOptions {
  readonly book: string
  readonly facts: string
  readonly year?: number
  readonly month?: Period
  readonly json?: boolean
}

// Without a period of their own, facts are judged in the first period of the book's kind after it took effect.
const firstPeriod = ({ source }: RuleBook): Period => {
  const [year = '', month = ''] = source.effectiveFrom.split('-')
  const id = source.period === 'month' ? `${year}-${month}` : year
  const read = parsePeriod(id)
  return read.ok ? read.value : yearPeriod(Number(year))
}

const assessFacts = Effect.fn('assessFacts')(function* (invocation: Invocation, book: RuleBook, options: FactsOptions) {
  const { text, locale } = invocation
  const json = yield* parseJson(invocation, options.facts, yield* readInput(invocation, options.facts))
  const facts = parseFacts(json)
  if (!facts.ok)
    return yield* new UsageFault({
      message: facts.issues
        .map((issue) => text.usageFault.factsFault(options.facts, 'path' in issue ? issue.path : '$'))
        .join('\n'),
    })
  const { figures, ranks } = facts.value
  const period =
    facts.value.period ?? options.month ?? (options.year === undefined ? firstPeriod(book) : yearPeriod(options.year))
  const given = readerOf(figures, book)
  if (!given.ok) return yield* new UsageFault({ message: given.issues.map((issue) => say(issue, locale)).join('\n') })
  const { subject: kind, jurisdiction } = book.source
  const outcome = assess(book, {
    subject: { kind, id: kind === 'township' ? jurisdiction : 'given', township: jurisdiction },
    period,
    figures: given.value,
    ranks: (path) => ranks[path],
  })
  return outcome.ok
    ? outcome.value
    : yield* new UsageFault({ message: outcome.issues.map((issue) => say(issue, locale)).join('\n') })
})

const print = (invocation: Invocation, assessment: Assessment, json: boolean): void => {
  if (json) return printJson(invocation, assessmentJson(assessment, invocation.language))
  const { source } = assessment.book
  for (const line of scorecardLines(assessment, labelIn(source.title, invocation.language), invocation))
    invocation.terminal.out(line)
}

/** `zhunsheng score --book ID|FILE --facts FILE|-`: plain figure values in, a score out, no database. */
export const scoreFacts = Effect.fn('scoreFacts')(function* (invocation: Invocation, options: FactsOptions) {
  const book = yield* bookFor(invocation, options.book)
  print(invocation, yield* assessFacts(invocation, book, options), options.json === true)
  return exitCodes.done
})
