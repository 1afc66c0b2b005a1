import { formatExact } from '../../value/decimal.ts'
import { compare } from '../../value/ratio.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import type { Draft } from '../draft.ts'
import { amountToRatio } from '../source/amount.ts'
import type { Proof } from './proof.ts'

const pointsHaveTotal = ({ source }: Draft): readonly Diagnostic[] => {
  if (source.total !== undefined) return []
  const parts = ['indicators', 'bands', 'vetoes', 'rankOverrides', 'replacement'] as const
  const needing = parts.filter((part) => (source[part]?.length ?? 0) > 0)
  return [
    ...needing.map((what): Diagnostic => ({ code: 'needsTotal', what, path: [what] })),
    ...(source.money === undefined ? [{ code: 'noOutcome', path: [] } as const] : []),
  ]
}

const moneyHolds = ({ source: { money, bands = [], total } }: Draft): readonly Diagnostic[] => {
  if (money === undefined) return []
  const terms = money.terms.flatMap((term, i): readonly Diagnostic[] => {
    const path = ['money', 'terms', i]
    if (term.type === 'byScore') return total === undefined ? [{ code: 'needsTotal', what: 'byScore', path }] : []
    if (term.type !== 'byGrade') return []
    if (bands.length === 0) return [{ code: 'needsBands', what: 'byGrade', path }]
    return bands
      .filter(({ grade }) => !Object.hasOwn(term.factors, grade))
      .map(({ grade }) => ({ code: 'factorMissing', grade, path: [...path, 'factors'] }))
  })
  const { cap, floor } = money
  if (cap === undefined || compare(amountToRatio(cap), amountToRatio(floor)) >= 0) return terms
  const [capText, floorText] = [formatExact(amountToRatio(cap)), formatExact(amountToRatio(floor))]
  return [...terms, { code: 'capBelowFloor', cap: capText, floor: floorText, path: ['money', 'cap'] }]
}

const groupIsLarger = (
  { count, minimumGroup }: { readonly count: number; readonly minimumGroup: number },
  path: SourcePath,
): readonly Diagnostic[] =>
  count < minimumGroup ? [] : [{ code: 'groupNotLarger', count, minimumGroup, path: [...path, 'minimumGroup'] }]

// The last one of a group of one is its first one, too.
const groupsHaveLastOnes = ({ source }: Draft): readonly Diagnostic[] => [
  ...(source.rankOverrides ?? []).flatMap((rule, i) => groupIsLarger(rule, ['rankOverrides', i])),
  ...(source.replacement ?? []).flatMap((rule, i) =>
    rule.type === 'bottom' ? groupIsLarger(rule, ['replacement', i]) : [],
  ),
]

/**
 * A book comes to points or to money; what depends on points needs a total, what depends on a grade needs bands, and
 * what depends on the last places needs a group that has other ones.
 */
export const outcomesHold: Proof = (draft) => [
  ...pointsHaveTotal(draft),
  ...moneyHolds(draft),
  ...groupsHaveLastOnes(draft),
]
