import type { Diagnostic } from '../diagnostic.ts'
import type { Draft, PlacedLeaf } from '../draft.ts'
import { changesIn, covers, insidePeriod } from '../timeline.ts'
import type { Proof } from './proof.ts'

const valueMayNotApply = ({ parameters, source, span }: Draft, id: string): boolean => {
  const parameter = parameters.get(id)
  if (parameter === undefined) return false
  const changes = changesIn(parameter, span).some((day) => insidePeriod(source.period, day))
  return !covers(parameter, span) || (parameter.midPeriod === 'notApplicable' && changes)
}

const mayNotApply = (draft: Draft, { facts }: PlacedLeaf): boolean =>
  facts.mayNotApply || facts.values.some(({ ref }) => typeof ref === 'object' && valueMayNotApply(draft, ref.parameter))

/**
 * A book in which an indicator can turn out inapplicable says what becomes of its points. That a ledger answers
 * `inapplicable` of its own accord cannot be foreseen: without a policy the points then stay unjudged. What stands
 * outside the total has no points to pass on.
 */
export const inapplicableIsDecided: Proof = (draft) => {
  if (draft.source.inapplicable !== undefined) return []
  const leaf = draft.leaves.find((each) => each.source.outside !== true && mayNotApply(draft, each))
  return leaf === undefined
    ? []
    : [{ code: 'inapplicablePolicyUnstated', indicator: leaf.source.path, path: leaf.path } satisfies Diagnostic]
}
