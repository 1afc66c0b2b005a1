import { caseMeasure } from '../../ledger/enforcement/case/case-measure.ts'
import { caseReview } from '../../ledger/enforcement/case/case-review.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { drawFiles, filesDecided } from '../../ledger/enforcement/work/draw-files.ts'
import { fileReviewSample } from '../../ledger/enforcement/work/file-review-sample.ts'
import { fileReview } from '../../ledger/enforcement/work/file-review.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { daysBetween } from '../../value/civil-date.ts'
import { yearPeriod } from '../../value/period.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { InstitutionWorkFinding } from './institution-work-finding.ts'
import { waitingDays } from './waiting-days.ts'

type Found<C extends InstitutionWorkFinding['code']> = Extract<InstitutionWorkFinding, { readonly code: C }>
type Sample = EntryOf<typeof fileReviewSample>

const noneReviewed = (view: AlertView): readonly Found<'noFileReviewed'>[] => {
  const year = yearOf(view)
  // Files are reviewed when there are some: before the year is over, those to come may still be.
  if (view.on !== yearPeriod(year).to || entriesOf(view, fileReview, 'inYear').length > 0) return []
  const decisions = entriesOf(view, penaltyDecision, 'inYear')
  const decided = new Set(decisions.map(({ facts }) => facts.case)).size
  return decided === 0 ? [] : [{ code: 'noFileReviewed', year, decided, on: view.on, entries: idsOf(decisions) }]
}

interface Population {
  readonly files: readonly string[]
  readonly isAsStated: boolean
}

// Whoever draws looks at what was decided by then.
const populationOf = (view: AlertView, { clocks, facts }: Sample): Population => {
  const to = facts.decidedTo < clocks.occurred ? facts.decidedTo : clocks.occurred
  const files = filesDecided(entriesOf(view, penaltyDecision, 'upTo'), { from: facts.decidedFrom, to })
  return { files, isAsStated: files.length === facts.population }
}

const notReproducible = (view: AlertView): readonly Found<'sampleNotReproducible'>[] =>
  entriesOf(view, fileReviewSample, 'inYear').flatMap((sample) => {
    const { files, isAsStated } = populationOf(view, sample)
    if (isAsStated) return []
    const { decidedFrom: from, decidedTo: to, population: stated } = sample.facts
    const found = { code: 'sampleNotReproducible', sample: sample.key, from, to, stated } as const
    return [{ ...found, counted: files.length, entries: idsOf([sample]) }]
  })

// Of a sample over other files than the ledger has nothing can be said of what it contains.
const drawnBy = (view: AlertView, sample: Sample): readonly string[] | undefined => {
  const { files, isAsStated } = populationOf(view, sample)
  return isAsStated ? drawFiles(files, sample.facts.seed, sample.facts.size) : undefined
}

const outsideSample = (view: AlertView): readonly Found<'reviewOutsideSample'>[] => {
  const samples = Map.groupBy(entriesOf(view, fileReviewSample, 'upTo'), ({ key }) => key)
  return entriesOf(view, fileReview, 'inYear').flatMap((review) => {
    const { sample, case: of } = review.facts
    if (sample === undefined) return []
    // A key is that of one year: two years may share it.
    const named = samples.get(sample) ?? []
    const drawn = named.map((each) => drawnBy(view, each))
    if (drawn.some((files) => files === undefined || files.includes(of))) return []
    const why = named.length === 0 ? 'unknownSample' : 'notDrawn'
    const found = { code: 'reviewOutsideSample', review: review.key, case: of, sample, why } as const
    return [{ ...found, entries: idsOf([review, ...named]) }]
  })
}

const drawnNotReviewed = (view: AlertView): readonly Found<'drawnNotReviewed'>[] => {
  const reviewed = new Set(entriesOf(view, fileReview, 'upTo').map(({ facts }) => facts.case))
  const days = waitingDays.fileReview
  return entriesOf(view, fileReviewSample, 'upTo').flatMap((sample) => {
    const { occurred: drawn } = sample.clocks
    if (daysBetween(drawn, view.on) <= days) return []
    const left = (drawnBy(view, sample) ?? []).filter((file) => !reviewed.has(file)).toSorted()
    const [first, ...others] = left
    if (first === undefined) return []
    const files = [first, ...others] as const
    return [{ code: 'drawnNotReviewed', sample: sample.key, drawn, files, days, entries: idsOf([sample]) }]
  })
}

interface Acted {
  readonly id: string
  readonly facts: { readonly case: string; readonly officer?: string; readonly secondOfficer?: string }
}

// Whoever took evidence, took things away or signed the decision.
const actsIn = (view: AlertView): ReadonlyMap<string, readonly Acted[]> =>
  Map.groupBy<string, Acted>(
    [
      ...entriesOf(view, caseStep, 'upTo').filter(({ facts }) => facts.step === 'investigated'),
      ...entriesOf(view, caseMeasure, 'upTo'),
      ...entriesOf(view, penaltyDecision, 'upTo'),
    ],
    ({ facts }) => facts.case,
  )

const reviewerActed = (view: AlertView): readonly Found<'reviewerActedInCase'>[] => {
  const acts = actsIn(view)
  const look = (of: 'file' | 'legality', review: EntryOf<typeof fileReview> | EntryOf<typeof caseReview>) => {
    const { case: named, reviewer: person } = review.facts
    const own = (acts.get(named) ?? []).filter(
      ({ facts }) => facts.officer === person || facts.secondOfficer === person,
    )
    if (own.length === 0) return []
    const found = { code: 'reviewerActedInCase', of, review: review.key, case: named, person } as const
    return [{ ...found, on: review.clocks.occurred, entries: idsOf([review, ...own]) }]
  }
  return [
    ...entriesOf(view, fileReview, 'inYear').flatMap((review) => look('file', review)),
    ...entriesOf(view, caseReview, 'inYear').flatMap((review) => look('legality', review)),
  ]
}

// The report names file review among the institutions; that it can be repeated from a seed is what this product adds.
const shared = { system: 'institutionsAtWork', citation: convention } as const

/** The alerts of case-file review: whether it took place, whether its sample can be drawn again, and by whom. */
export const fileReviewAlerts: readonly Alert[] = [
  {
    id: 'no-file-reviewed',
    label: { zh: '本年没有评查案卷', en: 'A year in which no file was reviewed' },
    ...shared,
    reads: [fileReview.id, penaltyDecision.id],
    look: noneReviewed,
  },
  {
    id: 'sample-not-reproducible',
    label: { zh: '案卷抽样不能重现', en: 'A sample of files that its seed does not give again' },
    ...shared,
    reads: [fileReviewSample.id, penaltyDecision.id],
    look: notReproducible,
  },
  {
    id: 'review-outside-sample',
    label: { zh: '评查的案卷不在抽样之内', en: 'A reviewed file that its sample does not contain' },
    ...shared,
    reads: [fileReview.id, fileReviewSample.id, penaltyDecision.id],
    look: outsideSample,
  },
  {
    id: 'drawn-not-reviewed',
    label: { zh: '抽中的案卷未评查', en: 'Files that were drawn and not reviewed' },
    ...shared,
    reads: [fileReviewSample.id, fileReview.id, penaltyDecision.id],
    look: drawnNotReviewed,
  },
  {
    id: 'reviewer-acted-in-case',
    label: { zh: '评查人、审核人办理过本案', en: 'A reviewer who had acted in the case' },
    ...shared,
    reads: [fileReview.id, caseReview.id, caseStep.id, caseMeasure.id, penaltyDecision.id],
    look: reviewerActed,
  },
]
