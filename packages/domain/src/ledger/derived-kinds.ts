import type { FigureDefinition } from '../figure/figure-definition.ts'
import { caseCheck } from './enforcement/case/case-check.ts'
import { entitlementSpan } from './enforcement/team/entitlement-span.ts'
import { teamEntitlement } from './enforcement/team/team-entitlement.ts'
import type { EntryKind } from './entry-kind.ts'
import { problemOutcome } from './report/problem-outcome.ts'
import { petitionCheck } from './service/petition/petition-check.ts'
import { chargeOutcome } from './service/petition/charge-outcome.ts'
import { disputeOutcome } from './service/dispute/dispute-outcome.ts'
import { gridAnswered } from './grid/member/grid-answered.ts'
import { gridServiceSpan } from './grid/member/grid-service.ts'
import { legalAidCheck } from './service/legal/legal-aid-check.ts'

/**
 * Kinds whose entries nobody writes: they follow from entries of other kinds, and figures count them all the same. No ledger
 * holds them, so that none of them can be shown to stand in one.
 */
export const derivedKinds: readonly EntryKind[] = [
  caseCheck,
  entitlementSpan,
  teamEntitlement,
  disputeOutcome,
  gridAnswered,
  gridServiceSpan,
  legalAidCheck,
  petitionCheck,
  chargeOutcome,
  problemOutcome,
]

/** Whether entries of a kind are derived and not written. */
export const isDerivedKind = (kind: string): boolean => derivedKinds.some(({ id }) => id === kind)

/** The kinds that a figure looks at, each once: the one it counts, what covers it, and what says whom it is about. */
export const kindsOfFigure = ({ entryKind, aggregate, appliesTo }: FigureDefinition): readonly string[] => [
  ...new Set([
    entryKind,
    ...(aggregate.type === 'coverage' ? [aggregate.by.entryKind] : []),
    ...(appliesTo === undefined ? [] : [appliesTo.entryKind]),
  ]),
]

/** Whether a figure looks at entries that nobody writes. */
export const isDerivedFigure = (definition: FigureDefinition): boolean => kindsOfFigure(definition).some(isDerivedKind)
