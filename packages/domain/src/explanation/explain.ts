import type { Assessment } from '../assessment/assessment.ts'
import type { DerivationNode, Status } from '../assessment/derivation.ts'
import { nearest } from '../rule-book/nearest.ts'
import type { Indicator, RuleBook } from '../rule-book/rule-book.ts'
import type { Label } from '../value/label.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'
import type { ExplainIssue, Explanation } from './explanation.ts'
import { gradeTokens } from './grade.ts'
import { groupTokens } from './group.ts'
import { leafTokens } from './leaf.ts'
import { moneyTokens } from './money.ts'
import { figureToken, parameterToken, partToken, totalPart } from './sources.ts'
import type { Cited } from './token-values.ts'
import type { ParameterToken, PartToken, Token } from './token.ts'
import { totalTokens } from './total.ts'
import { firedOf } from './veto.ts'
import { type View, cite, nodeAt, readBy, viewOf } from './view.ts'

/** What differs from one kind of explanation to the next. */
interface Telling {
  readonly path: string
  readonly title: Label
  readonly status: Status
  readonly node: DerivationNode | undefined
  readonly maximum?: number
  readonly tokens: readonly Token[]
  readonly children: readonly PartToken[]
  readonly parent?: string
}

// Total and grade read their figures through the vetoes.
const readFor = (view: View, node: DerivationNode, kind: 'figure' | 'parameter'): readonly DerivationNode[] => {
  const judged = node.kind === 'total' || node.kind === 'grade'
  const vetoes = judged ? view.book.vetoes.flatMap(({ id }) => nodeAt(view, id, 'veto') ?? []) : []
  return [...readBy(view, node, kind), ...vetoes.flatMap((veto) => readBy(view, veto, kind))]
}

const isFilledIn = ({ missingInSource, missingValues = [] }: Cited): boolean =>
  missingInSource === true || missingValues.length > 0

// The rule that fixed a number stands beside the rule that counts it, each place once; what was filled in there is said.
const citationsOf = (own: readonly Cited[], parameters: readonly ParameterToken[]): readonly Cited[] => {
  const all = [...own, ...parameters.flatMap(({ sources }) => sources.map(({ cited }) => cited))]
  const placeOf = ({ instrument, article, paragraph, item }: Cited) =>
    [instrument.id, article, paragraph, item].join(' ')
  const places = new Map<string, Cited>()
  for (const cited of all) {
    const before = places.get(placeOf(cited))
    if (before === undefined || !isFilledIn(before)) places.set(placeOf(cited), cited)
  }
  return [...places.values()]
}

const tell = (view: View, { node, tokens, ...told }: Telling): Explanation => {
  const read = (kind: 'figure' | 'parameter') => (node === undefined ? [] : readFor(view, node, kind))
  const parameters = read('parameter').map((parameter) => parameterToken(view, parameter))
  const fired = node?.kind === 'total' || node?.kind === 'grade' ? firedOf(view) : []
  const own = [...(node?.citations ?? []), ...fired.map((veto) => veto.citation)].map((each) => cite(view, each))
  const citations = citationsOf(own, parameters)
  return {
    ...told,
    ...(node?.value?.type === 'points' && { points: node.value.value }),
    tokens: citations.length === 0 ? tokens : [...tokens, { type: 'basis', cited: citations }],
    citations,
    figures: read('figure').map((figure) => figureToken(view, figure)),
    parameters,
  }
}

const tellIndicator = (view: View, indicator: Indicator): Explanation => {
  const { path, title, points: maximum } = indicator
  const node = nodeAt(view, path, 'points')
  const parent = indicator.parent ?? (view.book.total === undefined ? undefined : 'total')
  const tokens =
    node === undefined
      ? []
      : indicator.type === 'leaf'
        ? leafTokens(view, indicator, node)
        : groupTokens(view, indicator, node)
  return tell(view, {
    path,
    title,
    status: node?.status ?? 'missing',
    node,
    maximum,
    tokens,
    children: indicator.type === 'group' ? indicator.children.map((child) => partToken(view, child)) : [],
    ...(parent !== undefined && { parent }),
  })
}

const tellTotal = (view: View, maximum: number): Explanation => {
  const { book } = view
  const node = nodeAt(view, '', 'points')
  return tell(view, {
    path: 'total',
    title: book.source.title,
    status: view.assessment.status,
    node,
    maximum,
    tokens: node === undefined ? [] : totalTokens(view, node, maximum),
    children: book.indicators.map((each) => partToken(view, each)),
  })
}

const tellOutcome = (view: View, path: 'grade' | 'money'): Explanation => {
  const node = nodeAt(view, '', path)
  const scored = view.book.total !== undefined
  return tell(view, {
    path,
    title: view.book.source.title,
    status: node?.status ?? view.assessment.status,
    node,
    tokens: path === 'grade' ? gradeTokens(view) : moneyTokens(view, node),
    children: scored ? [totalPart(view)] : [],
    ...(scored && { parent: 'total' }),
  })
}

const outcomesOf = ({ total, bands, money }: RuleBook): readonly string[] => [
  ...(total === undefined ? [] : ['total']),
  ...(bands.length === 0 ? [] : ['grade']),
  ...(money === undefined ? [] : ['money']),
]

const unknown = (book: RuleBook, path: string): ExplainIssue => {
  const paths = [...outcomesOf(book), ...book.byPath.keys()]
  const meant = nearest(path, paths)
  const akin = paths.filter((each) => each.includes(path)).slice(0, 3)
  return { code: 'unknownPath', path, suggestions: [...new Set([...(meant === undefined ? [] : [meant]), ...akin])] }
}

/**
 * Explains an indicator by its path, or the `total`, `grade` or `money`; an empty path is the root of the assessment
 * (the total, or the money of a book without points). Tokens hold ids, declared names and typed values; `say` words
 * them. Fails with `unknownPath` for what the book does not have.
 */
export const explain = (assessment: Assessment, path: string): Outcome<Explanation, ExplainIssue> => {
  const view = viewOf(assessment)
  const { book } = view
  const indicator = book.byPath.get(path)
  if (indicator !== undefined) return ok(tellIndicator(view, indicator))
  const wanted = path === '' ? (book.total === undefined ? 'money' : 'total') : path
  if (!outcomesOf(book).includes(wanted)) return fail(unknown(book, path))
  if (wanted === 'total' && book.total !== undefined) return ok(tellTotal(view, book.total))
  return ok(tellOutcome(view, wanted === 'grade' ? 'grade' : 'money'))
}
