import type { Assessment } from '../assessment/assessment.ts'
import type { DerivationNode, Step } from '../assessment/derivation.ts'
import { numberIn } from '../assessment/node-number.ts'
import { type Aspect, nodeId, nodePrefix } from '../assessment/node-id.ts'
import type { Citation } from '../law/citation.ts'
import type { Indicator, RuleBook, Value } from '../rule-book/rule-book.ts'
import { type Ratio, zero } from '../value/ratio.ts'
import type { Quantity, Award, Cited, Counted, Titled } from './token-values.ts'

/** An assessment to be explained, with the names that its declarations give. */
export interface View {
  readonly assessment: Assessment
  readonly book: RuleBook
  readonly prefix: string
}

/** Opens an assessment for explaining. */
export const viewOf = (assessment: Assessment): View => ({
  assessment,
  book: assessment.book,
  prefix: nodePrefix(assessment.book, assessment.subject, assessment.period),
})

/** The node of an indicator, a veto or an outcome; absent when the assessment did not come to it. */
export const nodeAt = ({ assessment, prefix }: View, path: string, aspect: Aspect): DerivationNode | undefined =>
  assessment.nodes.get(nodeId(prefix, path, aspect))

type StepOf<S extends Step['step']> = Extract<Step, { readonly step: S }>
/** The first step of a kind. */
export const stepOf = <S extends Step['step']>(node: DerivationNode, kind: S): StepOf<S> | undefined =>
  node.steps.find((step): step is StepOf<S> => step.step === kind)

// What has no declaration (it cannot be in a compiled book) is called by its id.
const byId = (id: string): Titled => ({ id, label: { zh: id, en: id } })
const none = { zh: '', en: '' }

/** A figure by its id and label. */
export const figureName = ({ book }: View, id: string): Titled => {
  const signature = book.figures.get(id)
  return signature === undefined ? byId(id) : { id, label: signature.label }
}
/** A parameter by its id and label. */
export const parameterName = ({ book }: View, id: string): Titled => {
  const parameter = book.parameters.get(id)
  return parameter === undefined ? byId(id) : { id, label: parameter.label }
}
/** An indicator by its path and title. */
export const indicatorName = ({ path, title }: Indicator): Titled => ({ id: path, label: title })
/** A grade by its code and the title of its band. */
export const gradeName = ({ book }: View, grade: string): Titled => {
  const band = book.bands.find((each) => each.grade === grade)
  return band === undefined ? byId(grade) : { id: grade, label: band.title }
}

/** A citation with the title of its instrument. */
export const cite = ({ book }: View, citation: Citation): Cited => {
  const instrument = book.instruments.get(citation.instrument)
  return {
    ...citation,
    instrument: instrument === undefined ? byId(citation.instrument) : { id: instrument.id, label: instrument.title },
  }
}

/** What a figure came to. */
export const countedOf = (view: View, figure: string): Counted => {
  const node = view.assessment.footprint.figures.get(figure)
  const share = node?.value?.type === 'share' ? node.value : undefined
  return {
    figure: figureName(view, figure),
    amount: {
      value: numberIn(node) ?? zero,
      unit: view.book.figures.get(figure)?.unit ?? none,
      shape: share === undefined ? 'number' : 'share',
    },
    ...(share !== undefined && { parts: { value: share.value, of: share.of } }),
    entries: node?.entries.length ?? 0,
  }
}

/** Another number in the unit of a counted one. */
export const inUnitOf = ({ amount }: Counted, value: Ratio): Quantity => ({ ...amount, value })

/** A number of the book as it stood in the period; absent when no norm covered it. */
export const valueOf = ({ assessment }: View, value: Value): Ratio | undefined => {
  if (value.type === 'fixed') return value.value
  const node = assessment.footprint.parameters.get(value.id)
  return node?.status === 'final' ? numberIn(node) : undefined
}

/** The points of a node with how they were rounded; absent when it has none. */
export const awardOf = (node: DerivationNode, maximum: number): Award | undefined => {
  if (node.value?.type !== 'points') return undefined
  const { value: points, exact } = node.value
  const rounded = stepOf(node, 'rounded')
  if (rounded !== undefined) return { points, maximum, exact: rounded.exact, rounding: rounded.mode }
  return exact === undefined ? { points, maximum } : { points, maximum, exact }
}

/** The nodes of a kind that a node read itself. */
export const readBy = (view: View, node: DerivationNode, kind: DerivationNode['kind']): readonly DerivationNode[] =>
  node.inputs.flatMap((id) => {
    const input = view.assessment.nodes.get(id)
    return input?.kind === kind ? [input] : []
  })
