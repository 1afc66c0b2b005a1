import type { Diagnostic, SourcePath } from '../rule-book/diagnostic.ts'
import type { Leaf, RuleBook } from '../rule-book/rule-book.ts'
import type { IndicatorSource } from '../rule-book/source.ts'
import type { Assessment } from './assessment.ts'
import { bandOf } from './grade.ts'
import { nodeId, nodePrefix } from './node-id.ts'

const pathsOf = (sources: readonly IndicatorSource[], at: SourcePath): readonly (readonly [string, SourcePath])[] =>
  sources.flatMap((source, i) => {
    const here = [...at, i]
    return 'children' in source ? pathsOf(source.children, [...here, 'children']) : [[source.path, here] as const]
  })

/** The row of its table that an indicator reached in an assessment. */
const rowIn = ({ book, subject, period, nodes }: Assessment, { path, mechanism }: Leaf): number | undefined => {
  const node = nodes.get(nodeId(nodePrefix(book, subject, period), path, 'points'))
  for (const step of node?.steps ?? []) {
    if (step.step === 'band') return step.row
    if (step.step === 'rankBased' && mechanism.type === 'rankBased')
      return mechanism.rows.findIndex(({ to }) => step.rank <= to)
  }
  return undefined
}

const unreachedRows = (book: RuleBook, assessments: readonly Assessment[]): readonly Diagnostic[] =>
  pathsOf(book.source.indicators, ['indicators']).flatMap(([path, at]): readonly Diagnostic[] => {
    const leaf = book.byPath.get(path)
    if (leaf?.type !== 'leaf' || !('rows' in leaf.mechanism)) return []
    const reached = new Set(assessments.map((assessment) => rowIn(assessment, leaf)))
    return leaf.mechanism.rows.flatMap((_, row): readonly Diagnostic[] =>
      reached.has(row)
        ? []
        : [{ code: 'rowNotReached', indicator: path, row, path: [...at, 'mechanism', 'rows', row] }],
    )
  })

const unreachedBands = (book: RuleBook, assessments: readonly Assessment[]): readonly Diagnostic[] => {
  const finals = assessments.filter(({ status }) => status === 'final')
  const reached = new Set(finals.map(({ earned }) => bandOf(book.bands, earned)?.grade))
  return (book.source.bands ?? []).flatMap(({ grade }, i): readonly Diagnostic[] =>
    reached.has(grade) ? [] : [{ code: 'bandNotReached', grade, path: ['bands', i] }],
  )
}

/** The bands of the total and the rows of tables that no case has reached: what nobody has tried may not be meant. */
export const unreached = (book: RuleBook, assessments: readonly Assessment[]): readonly Diagnostic[] => [
  ...unreachedBands(book, assessments),
  ...unreachedRows(book, assessments),
]
