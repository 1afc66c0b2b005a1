import type { Diagnostic } from '../diagnostic.ts'
import type { Draft, PlacedLeaf } from '../draft.ts'
import type { Direction } from '../mechanism/facts.ts'
import type { Proof } from './proof.ts'

/** Whether the points of a leaf follow the good: `undefined` when its figure is not known. */
const follows = (draft: Draft, { facts }: PlacedLeaf): boolean | undefined => {
  const good = draft.figures.get(facts.rule.figure)?.good
  if (good === undefined) return undefined
  if (good === 'neither') return false
  // Ranks are dealt out by what is good, so by rank the good is always up.
  const wanted: Direction = facts.rule.type === 'rankBased' || good === 'moreIsBetter' ? 'up' : 'down'
  return facts.direction === wanted || facts.direction === 'level'
}

const leafIsMonotone = (draft: Draft, leaf: PlacedLeaf): readonly Diagnostic[] => {
  const { figure } = leaf.facts.rule
  const good = draft.figures.get(figure)?.good
  const declared = leaf.source.nonMonotone === true
  const monotone = follows(draft, leaf)
  if (good === undefined || monotone === undefined || monotone !== declared) return []
  return monotone
    ? [{ code: 'monotoneAfterAll', figure, path: [...leaf.path, 'nonMonotone'] }]
    : [{ code: 'notMonotone', figure, good, path: [...leaf.path, 'mechanism'] }]
}

/**
 * More of the good never lowers the score, unless the indicator says so (whistle rates). Each leaf is looked at alone:
 * every combinator keeps the order, because weights are above zero and caps and scales are. A figure of which more is
 * neither good nor bad has no order to keep. A veto may fire on anything but the good.
 */
export const moreGoodNeverHurts: Proof = (draft) => [
  ...draft.leaves.flatMap((leaf) => leafIsMonotone(draft, leaf)),
  ...(draft.source.vetoes ?? []).flatMap(({ figure }, i): readonly Diagnostic[] => {
    const good = draft.figures.get(figure)?.good
    return good === 'moreIsBetter' ? [{ code: 'notMonotone', figure, good, path: ['vetoes', i, 'figure'] }] : []
  }),
]
