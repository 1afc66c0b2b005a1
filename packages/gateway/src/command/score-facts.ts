import { type Period, type RuleBook, assess, parsePeriod, readerOf, yearPeriod } from '@zhunsheng/domain'
import type { Picks } from '@zhunsheng/domain/rule-book'
import * as Effect from 'effect/Effect'
import { parseFacts } from '../rule-source/parse-facts.ts'
import { exitCodes } from './exit-code.ts'
import { nameOfInput, readJson } from './input.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { printJson, printLines } from './perform.ts'
import { assessmentJson, scorecardLines } from './scorecard.ts'
import { UsageFault, refusal } from './usage-fault.ts'

/** What `score --book --facts` is given. */
export interface FactsOptions {
  readonly book: string
  readonly choose?: Picks
  readonly facts: string
  readonly year?: number
  readonly month?: Period
  readonly json?: boolean
}

// Without a period of their own, facts are judged in the first period of the book's kind after it took effect.
const firstPeriod = ({ source }: RuleBook): Period => {
  const [year = '', month = ''] = source.effectiveFrom.split('-')
  const read = parsePeriod(source.period === 'month' ? `${year}-${month}` : year)
  return read.ok ? read.value : yearPeriod(Number(year))
}

const factsIn = Effect.fn('factsIn')(function* (invocation: Invocation, file: string) {
  const facts = parseFacts(yield* readJson(invocation, file))
  if (facts.ok) return facts.value
  const name = nameOfInput(invocation, file)
  const sentences = facts.issues.map((issue) => invocation.text.usageFault.facts(name, issue))
  return yield* new UsageFault({ message: sentences.join('\n') })
})

const assessFacts = Effect.fn('assessFacts')(function* (invocation: Invocation, book: RuleBook, options: FactsOptions) {
  const { figures, ranks, period: stated } = yield* factsIn(invocation, options.facts)
  const asked = options.month ?? (options.year === undefined ? undefined : yearPeriod(options.year))
  const given = readerOf(figures, book)
  if (!given.ok) return yield* refusal(given.issues, invocation)
  const { subject: kind, jurisdiction } = book.source
  const outcome = assess(book, {
    subject: { kind, id: kind === 'township' ? jurisdiction : 'given', township: jurisdiction },
    period: asked ?? stated ?? firstPeriod(book),
    figures: given.value,
    ranks: (path) => ranks[path],
  })
  return outcome.ok ? outcome.value : yield* refusal(outcome.issues, invocation)
})

/** `zhunsheng score --book ID|FILE --facts FILE|-`: plain figure values in, a score out, no database. */
export const scoreFacts = Effect.fn('scoreFacts')(function* (invocation: Invocation, options: FactsOptions) {
  const { locale } = invocation
  const book = yield* bookFor(invocation, options.book, options.choose)
  const assessment = yield* assessFacts(invocation, book, options)
  if (options.json === true) printJson(invocation, assessmentJson(assessment, locale))
  else printLines(invocation, scorecardLines(assessment, locale.format.name(book.source.title), invocation))
  return exitCodes.done
})
