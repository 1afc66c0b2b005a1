import type { Diagnostic, SourcePath } from '../rule-book/diagnostic.ts'
import { type RuleBookContext, compileRuleBook } from '../rule-book/index.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import { own } from '../rule-book/shape/plain-object.ts'
import type { RuleCaseSource } from '../rule-book/source.ts'
import { amountToPoints } from '../rule-book/source/amount.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { parsePeriod } from '../value/period.ts'
import { formatPoints } from '../value/points.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { unreached } from './case-coverage.ts'
import { caseSubject } from './case-subject.ts'
import { readerOf } from './plain-figures.ts'

type Differs = Extract<Diagnostic, { readonly code: 'caseDiffers' }>
interface Compared extends Pick<Differs, 'what' | 'indicator' | 'expected' | 'found'> {
  readonly at: SourcePath
}

const comparedTotals = (expect: RuleCaseSource['expect'], found: Assessment): readonly Compared[] => {
  const compared = (what: Differs['what'], expected: string | undefined, value: string | undefined) =>
    expected === undefined ? [] : [{ what, expected, ...(value !== undefined && { found: value }), at: [what] }]
  const { points, moneyFen } = expect
  return [
    ...compared(
      'points',
      points === undefined ? points : formatPoints(amountToPoints(points)),
      formatPoints(found.earned),
    ),
    ...compared('grade', expect.grade, found.grade),
    ...compared('moneyFen', moneyFen?.toString(), found.moneyFen?.toString()),
    ...compared('status', expect.status, found.status),
  ]
}

const comparedLines = (expect: RuleCaseSource['expect'], found: Assessment): readonly Compared[] =>
  Object.entries(expect.indicators ?? {}).map(([indicator, points]): Compared => {
    const line = found.indicators.find(({ path }) => path === indicator)
    return {
      what: 'indicator',
      indicator,
      expected: formatPoints(amountToPoints(points)),
      ...(line?.points !== undefined && { found: formatPoints(line.points) }),
      at: ['indicators', indicator],
    }
  })

const differences = (one: RuleCaseSource, found: Assessment, at: SourcePath): readonly Diagnostic[] =>
  [...comparedTotals(one.expect, found), ...comparedLines(one.expect, found)]
    .filter((each) => each.expected !== each.found)
    .map(({ at: key, ...each }) => ({ code: 'caseDiffers', case: one.name, ...each, path: [...at, 'expect', ...key] }))

interface Tried {
  readonly found?: Assessment
  readonly faults: readonly Diagnostic[]
}

const tryCase = (book: RuleBook, one: RuleCaseSource, at: SourcePath): Tried => {
  const fault = (issue: string, ...keys: SourcePath): Diagnostic => ({
    code: 'caseFails',
    case: one.name,
    issue,
    path: [...at, ...keys],
  })
  const figures = readerOf(one.given, book)
  if (!figures.ok) return { faults: figures.issues.map(({ code, figure }) => fault(code, 'given', figure)) }
  const period = parsePeriod(one.period)
  if (!period.ok) return { faults: [fault('notPeriod', 'period')] }
  const result = assess(book, {
    subject: caseSubject(book),
    period: period.value,
    figures: figures.value,
    ranks: (path) => own(one.ranks ?? {}, path),
  })
  return result.ok
    ? { found: result.value, faults: differences(one, result.value, at) }
    : { faults: result.issues.map(({ code }) => fault(code)) }
}

/**
 * Judges every case of a book: each must come out as it says, and together they must reach every band and every row.
 * Empty when all is well.
 */
export const tryCases = (book: RuleBook): readonly Diagnostic[] => {
  const tried = book.source.cases.map((one, i) => tryCase(book, one, ['cases', i]))
  return [
    ...tried.flatMap(({ faults }) => faults),
    ...unreached(
      book,
      tried.flatMap(({ found }) => (found === undefined ? [] : [found])),
    ),
  ]
}

/**
 * Compiles a source and tries its cases: every proof that there is. `compileRuleBook` alone proves what needs no
 * judging.
 */
export const checkRuleBook = (source: unknown, context: RuleBookContext): Outcome<RuleBook, Diagnostic> => {
  const compiled = compileRuleBook(source, context)
  return compiled.ok ? outcomeOf(tryCases(compiled.value), () => compiled.value) : compiled
}
