import { type Ratio, ratio } from '../value/ratio.ts'
import type { DerivationNode } from './derivation.ts'

/** The number a node holds, in its printed unit; of a share its quotient, and none for a share of nothing. */
export const numberIn = (node: DerivationNode | undefined): Ratio | undefined => {
  switch (node?.value?.type) {
    case 'count':
      return ratio(node.value.value)
    case 'number':
      return node.value.value
    case 'share':
      return node.value.of === 0 ? undefined : ratio(node.value.value, node.value.of)
    default:
      return undefined
  }
}
