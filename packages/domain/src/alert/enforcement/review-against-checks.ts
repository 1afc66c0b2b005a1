import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import { fileReview } from '../../ledger/enforcement/work/file-review.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { backgroundOf } from '../../procedure/background.ts'
import { caseOf } from '../../procedure/case-history.ts'
import { caseChecksOf } from '../../procedure/enforcement-case/case-checks.ts'
import { enforcementCase } from '../../procedure/enforcement-case/enforcement-case.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesAsOn } from '../as-on.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import type { InstitutionWorkFinding } from './institution-work-finding.ts'

type Overlooked = Extract<InstitutionWorkFinding, { readonly code: 'reviewOverlooked' }>

const { kinds, reads } = enforcementCase

// Without these the township had no power, or nobody to use it: a file that lacks them is not a qualified one, however neat.
const telling: ReadonlySet<CaseCheckId> = new Set<CaseCheckId>(['filed-by-power', 'certified-officers'])

const overlooked = (view: AlertView): readonly Overlooked[] => {
  const reviews = entriesOf(view, fileReview, 'inYear').filter(({ facts }) => facts.result !== 'unqualified')
  if (reviews.length === 0) return []
  const background = backgroundOf(reads.flatMap((kind) => entriesAsOn(view, kind)))
  const ofCase: ReadonlyMap<string | undefined, readonly LooseEntry[]> = Map.groupBy(
    Object.keys(kinds).flatMap((kind) => entriesAsOn(view, kind)),
    (entry) => caseOf(enforcementCase, entry),
  )
  return reviews.flatMap((review): readonly Overlooked[] => {
    const { case: of, result } = review.facts
    const unmet = caseChecksOf(ofCase.get(of) ?? [], background, view.on).filter(
      ({ check, met }) => !met && telling.has(check.id),
    )
    const [first, ...others] = unmet.map(({ check }) => check.label)
    if (result === 'unqualified' || first === undefined) return []
    const found = { code: 'reviewOverlooked', review: review.key, case: of, reviewed: review.clocks.occurred } as const
    const entries = idsOf([review, ...unmet.map(({ entry }) => ({ id: entry }))])
    return [{ ...found, result, checks: [first, ...others], entries }]
  })
}

/** The alert of files that were found in order although the checks of their case say otherwise. */
export const reviewAgainstChecksAlert: Alert = {
  id: 'review-overlooked',
  label: { zh: '评查结果与案件检查不符', en: 'A file found in order against the checks of its case' },
  system: 'institutionsAtWork',
  citation: convention,
  reads: [...new Set([fileReview.id, ...Object.keys(kinds), ...reads])],
  look: overlooked,
}
