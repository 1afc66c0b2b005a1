import type { FigureReader } from '../figure/figure-value.ts'
import type { Subject } from '../figure/subject.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import type { Period } from '../value/period.ts'
import type { AssessIssue, Assessment, AssessmentStatus } from './assessment.ts'
import { misfits } from './fit.ts'
import { type Scored, flatten, resultOf, scoreIndicator } from './indicator.ts'
import { moneyIsOpen } from './money.ts'
import { nodeId, nodePrefix } from './node-id.ts'
import { type Outcomes, outcomesOf } from './outcomes.ts'
import type { RankReader, Work } from './reading.ts'
import { type Total, totalOf } from './total.ts'
import { type VetoResult, readVetoes } from './veto.ts'

/** Whom to judge, for when, and where the facts are. */
export interface AssessmentRequest {
  readonly subject: Subject
  readonly period: Period
  readonly figures: FigureReader
  /** Ranks among peers, for indicators that go by rank; without it they are missing. */
  readonly ranks?: RankReader
}

const openWork = (book: RuleBook, { subject, period, figures, ranks }: AssessmentRequest): Outcome<Work, AssessIssue> =>
  outcomeOf(misfits(book, subject, period), () => ({
    book,
    period,
    prefix: nodePrefix(book, subject, period),
    reader: figures,
    ranker: ranks ?? (() => undefined),
    nodes: new Map(),
    figures: new Map(),
    values: new Map(),
    parameters: new Map(),
    ranks: new Map(),
    issues: [],
  }))

interface Judgement {
  readonly top: readonly Scored[]
  readonly vetoes: readonly VetoResult[]
  readonly total: Total | undefined
  readonly status: AssessmentStatus
  readonly outcomes: Outcomes
}

const statusOf = (total: Total | undefined, moneyOpen: boolean): AssessmentStatus => {
  if (total?.node.status === 'inapplicable') return 'inapplicable'
  return moneyOpen || (total !== undefined && total.node.status !== 'final') ? 'provisional' : 'final'
}

const judgeAll = (work: Work, book: RuleBook): Judgement => {
  const top = book.indicators.map((indicator) => scoreIndicator(work, indicator))
  const vetoes = readVetoes(work, book)
  const total = book.total === undefined ? undefined : totalOf(work, book.total, top, vetoes)
  const status = statusOf(total, book.money !== undefined && moneyIsOpen(work, book.money))
  // A book of money only shows its money node even when it has no value: there is no other root.
  const outcomes = status === 'final' || total === undefined ? outcomesOf(work, book, total, vetoes) : {}
  return { top, vetoes, total, status, outcomes }
}

const assessmentOf = (
  work: Work,
  subject: Subject,
  { top, vetoes, total, status, outcomes }: Judgement,
): Assessment => ({
  book: work.book,
  subject,
  period: work.period,
  status,
  earned: total?.earned ?? 0,
  judged: total?.judged ?? 0,
  stated: work.book.total ?? 0,
  ...(outcomes.grade?.value?.type === 'grade' && { grade: outcomes.grade.value.grade }),
  ...(outcomes.money?.value?.type === 'money' && { moneyFen: outcomes.money.value.fen }),
  vetoes: vetoes.filter(({ fired }) => fired).map(({ veto }) => veto.id),
  indicators: top.flatMap(flatten).map(resultOf),
  nodes: work.nodes,
  root: total?.node.id ?? nodeId(work.prefix, '', 'money'),
  footprint: { figures: work.figures, parameters: work.parameters, ranks: work.ranks },
})

/**
 * Judges one subject for one period by a compiled book: points, grade and money with the graph of how they came about.
 * Synchronous, exact and without side effects; the same figures always give the same assessment.
 *
 * Fails when the book is made for another kind of subject or period, another place or other dates, and when a parameter
 * changes inside the period without saying what follows.
 */
export const assess = (book: RuleBook, request: AssessmentRequest): Outcome<Assessment, AssessIssue> => {
  const opened = openWork(book, request)
  if (!opened.ok) return opened
  const work = opened.value
  const judgement = judgeAll(work, book)
  return outcomeOf(work.issues, () => assessmentOf(work, request.subject, judgement))
}
