import type { DerivationNode, Step } from '../assessment/derivation.ts'
import type { Leaf } from '../rule-book/rule-book.ts'
import { mechanismToken } from './mechanism-token.ts'
import { needsOf } from './need.ts'
import type { Award } from './token-values.ts'
import { receiverOf } from './receiver.ts'
import type { AbsenceToken, Token } from './token.ts'
import { type View, awardOf, countedOf, figureName, parameterName, readBy } from './view.ts'

const absenceToken = (view: View, leaf: Leaf, step: Step, award: Award | undefined): AbsenceToken | undefined => {
  const figure = figureName(view, leaf.mechanism.figure)
  switch (step.step) {
    case 'unattested':
      return { type: 'unattested', figure }
    case 'emptyDenominator':
      return step.policy === 'inapplicable' || step.policy === 'missing'
        ? { type: 'emptyWithoutPoints', figure, policy: step.policy }
        : undefined
    case 'parameterInapplicable':
      return { type: 'parameterInapplicable', parameter: parameterName(view, step.parameter) }
    case 'notServed':
      return { type: 'notServed', served: step.served, required: step.required }
    case 'inapplicablePolicy': {
      const { policy } = step
      if (policy === 'full' || policy === 'zero')
        return award === undefined ? undefined : { type: 'policyPoints', policy, award }
      const to = receiverOf(view, leaf)
      return to === undefined ? undefined : { type: 'passedOn', to }
    }
    default:
      return undefined
  }
}

// When no step says why there are no points, a figure that was read does; failing that, the peers were not ranked.
const silentAbsence = (view: View, leaf: Leaf, node: DerivationNode): AbsenceToken => {
  const status = node.status === 'inapplicable' ? 'inapplicable' : 'missing'
  const figures = readBy(view, node, 'figure')
    .filter((figure) => figure.status === status)
    .map((figure) => figureName(view, figure.of))
  return figures.length === 0 && leaf.mechanism.type === 'rankBased'
    ? { type: 'rankMissing', figure: figureName(view, leaf.mechanism.figure) }
    : { type: status, figures }
}

const found = <A>(value: A | undefined): readonly A[] => (value === undefined ? [] : [value])

/** What a leaf has to say. */
export const leafTokens = (view: View, leaf: Leaf, node: DerivationNode): readonly Token[] => {
  const award = awardOf(node, leaf.points)
  if (node.status === 'final' && award !== undefined) {
    const telling = { rule: leaf.mechanism, counted: countedOf(view, leaf.mechanism.figure), award }
    const told = node.steps.flatMap((step) => found(mechanismToken(telling, step)))
    return told.flatMap((token) => [token, ...needsOf(view, leaf, token)])
  }
  const reasons = node.steps.flatMap((step) => found(absenceToken(view, leaf, step, award)))
  const explained = reasons.some(({ type }) => type !== 'passedOn' && type !== 'policyPoints')
  return explained ? reasons : [silentAbsence(view, leaf, node), ...reasons]
}
