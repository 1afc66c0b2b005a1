import type { Citation } from '../law/citation.ts'
import type { Diagnostic, SourcePath } from '../rule-book/diagnostic.ts'
import type { Leaf, RuleBook } from '../rule-book/rule-book.ts'
import { own } from '../rule-book/shape/plain-object.ts'
import type { RuleCaseSource } from '../rule-book/source.ts'
import { amountToPoints } from '../rule-book/source/amount.ts'
import { parsePeriod } from '../value/period.ts'
import { formatPoints } from '../value/points.ts'
import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import { caseSubject } from './case-subject.ts'
import { nodeId, nodePrefix } from './node-id.ts'
import { readerOf } from './plain-figures.ts'

type Differs = Extract<Diagnostic, { readonly code: 'caseDiffers' }>
/** Something that a case expects, with what was found: both as they are printed, `found` absent where there is none. */
export interface CaseExpectation extends Pick<Differs, 'what' | 'indicator' | 'expected' | 'found'> {
  /** Its place below `expect`. */
  readonly at: SourcePath
}

const comparedTotals = (expect: RuleCaseSource['expect'], found: Assessment): readonly CaseExpectation[] => {
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

const comparedLines = (expect: RuleCaseSource['expect'], found: Assessment): readonly CaseExpectation[] =>
  Object.entries(expect.indicators ?? {}).map(([indicator, points]): CaseExpectation => {
    const line = found.indicators.find(({ path }) => path === indicator)
    return {
      what: 'indicator',
      indicator,
      expected: formatPoints(amountToPoints(points)),
      ...(line?.points !== undefined && { found: formatPoints(line.points) }),
      at: ['indicators', indicator],
    }
  })

/** Whether a case found what it expects. */
export const isMet = ({ expected, found }: CaseExpectation): boolean => expected === found

/** How one case of a book came out. */
export interface CaseResult {
  readonly source: RuleCaseSource
  /** Absent where the case cannot be judged. */
  readonly found?: Assessment
  /** Everything that it expects, met or not; empty where it cannot be judged. */
  readonly expectations: readonly CaseExpectation[]
  /** Empty when the case comes out as it says. */
  readonly faults: readonly Diagnostic[]
}

const judged = (source: RuleCaseSource, found: Assessment, at: SourcePath): CaseResult => {
  const expectations = [...comparedTotals(source.expect, found), ...comparedLines(source.expect, found)]
  const faults = expectations
    .filter((each) => !isMet(each))
    .map(({ at: key, ...each }): Diagnostic => ({
      code: 'caseDiffers',
      case: source.name,
      ...each,
      path: [...at, 'expect', ...key],
    }))
  return { source, found, expectations, faults }
}

const resultOf = (book: RuleBook, one: RuleCaseSource, at: SourcePath): CaseResult => {
  const fault = (issue: string, ...keys: SourcePath): Diagnostic => ({
    code: 'caseFails',
    case: one.name,
    issue,
    path: [...at, ...keys],
  })
  const figures = readerOf(one.given, book)
  const failed = (faults: readonly Diagnostic[]): CaseResult => ({ source: one, expectations: [], faults })
  if (!figures.ok) return failed(figures.issues.map(({ code, figure }) => fault(code, 'given', figure)))
  const period = parsePeriod(one.period)
  if (!period.ok) return failed([fault('notPeriod', 'period')])
  const result = assess(book, {
    subject: caseSubject(book),
    period: period.value,
    figures: figures.value,
    ranks: (path) => own(one.ranks ?? {}, path),
  })
  return result.ok ? judged(one, result.value, at) : failed(result.issues.map(({ code }) => fault(code)))
}

/** Judges every case of a book, in its order. */
export const caseResults = (book: RuleBook): readonly CaseResult[] =>
  book.source.cases.map((one, i) => resultOf(book, one, ['cases', i]))

/** The indicators that a case exercises: those judged in it, groups and what is missing or inapplicable left out. */
export const exercisedBy = ({ found }: CaseResult): readonly Leaf[] =>
  (found?.indicators ?? []).flatMap(({ path, status }) => {
    const indicator = found?.book.byPath.get(path)
    return status === 'final' && indicator?.type === 'leaf' ? [indicator] : []
  })

const placeOf = ({ instrument, article, paragraph, item, bindingForce, modality, verification }: Citation): string =>
  [instrument, article, paragraph, item, bindingForce, modality, verification].join(' ')

/**
 * What a case rests on, each place once, in the book's order: the citations of the indicators that it exercises, and of
 * the values that were in force for them.
 */
export const citedBy = (result: CaseResult): readonly Citation[] => {
  const { found } = result
  if (found === undefined) return []
  const prefix = nodePrefix(found.book, found.subject, found.period)
  const read = exercisedBy(result).flatMap(({ path }) => {
    const node = found.nodes.get(nodeId(prefix, path, 'points'))
    return node === undefined ? [] : [node, ...node.inputs.flatMap((id) => found.nodes.get(id) ?? [])]
  })
  return [...new Map(read.flatMap(({ citations }) => citations.map((each) => [placeOf(each), each]))).values()]
}
