import type { DerivationNode } from '../assessment/derivation.ts'
import { storedPerUnit } from '../figure/measured.ts'
import type { Indicator } from '../rule-book/rule-book.ts'
import { multiply, ratio } from '../value/ratio.ts'
import type { FigureToken, ParameterToken, PartToken } from './token.ts'
import { type View, cite, figureName, nodeAt, parameterName } from './view.ts'

const stored = (node: DerivationNode, scale: number): Pick<FigureToken, 'value' | 'of'> => {
  switch (node.value?.type) {
    case 'count':
      return { value: node.value.value }
    case 'share':
      return { value: node.value.value, of: node.value.of }
    case 'number':
      return { value: Number(multiply(node.value.value, ratio(scale)).num) }
    default:
      return {}
  }
}

/** A figure that was read, with the entries it counted. */
export const figureToken = (view: View, node: DerivationNode): FigureToken => {
  const signature = view.book.figures.get(node.of)
  const measure = signature?.measure ?? 'count'
  return {
    type: 'figure',
    ...figureName(view, node.of),
    status: node.status === 'missing' || node.status === 'inapplicable' ? node.status : 'present',
    ...stored(node, storedPerUnit[measure]),
    measure,
    unit: signature?.unit ?? { zh: '', en: '' },
    entries: node.entries,
  }
}

const isRatio = ({ book }: View, parameter: string): boolean =>
  (book.source.parameters ?? []).some(({ id, measure }) => id === parameter && measure === 'ratio')

/** A parameter that was read, with the values it was made from. */
export const parameterToken = (view: View, node: DerivationNode): ParameterToken => {
  const steps = node.steps.filter((step) => step.step === 'inForce')
  return {
    type: 'parameter',
    ...parameterName(view, node.of),
    ...(node.value?.type === 'number' && { value: node.value.value }),
    unit: view.book.parameters.get(node.of)?.unit ?? { zh: '', en: '' },
    shape: isRatio(view, node.of) ? 'share' : 'number',
    sources: steps.flatMap(({ value, from, to }, i) => {
      const citation = node.citations[i]
      return citation === undefined
        ? []
        : [{ value, from, ...(to !== undefined && { to }), cited: cite(view, citation) }]
    }),
  }
}

/** The line of an indicator under its parent. */
export const partToken = (view: View, indicator: Indicator): PartToken => {
  const { path, title, points: maximum } = indicator
  const node = nodeAt(view, path, 'points')
  return {
    type: 'part',
    path,
    label: title,
    status: node?.status ?? 'missing',
    ...(node?.value?.type === 'points' && { points: node.value.value }),
    maximum,
    outside: indicator.type === 'leaf' && indicator.outside,
  }
}

/** The total as a part of what follows from it. */
export const totalPart = ({ book, assessment }: View): PartToken => ({
  type: 'part',
  path: 'total',
  label: book.source.title,
  status: assessment.status,
  ...(assessment.status !== 'inapplicable' && { points: assessment.earned }),
  maximum: assessment.stated,
  outside: false,
})
