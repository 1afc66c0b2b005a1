import { problemStep } from '../../ledger/report/problem-step.ts'
import { problem } from '../../ledger/report/problem.ts'
import { daysToMeasure } from '../../procedure/rectification/days-to-measure.ts'
import { type ProblemStanding, problemsOn } from '../../procedure/rectification/problems-on.ts'
import { reportContents } from '../../procedure/rectification/rectification-law.ts'
import { daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesAsOn } from '../as-on.ts'
import { yearOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { OfProblem, ProblemFinding } from './problem-finding.ts'

type Found<C extends ProblemFinding['code']> = Extract<ProblemFinding, { readonly code: C }>

const reads = [problem.id, problemStep.id]
const problems = (view: AlertView): readonly ProblemStanding[] =>
  problemsOn(
    reads.flatMap((kind) => entriesAsOn(view, kind)),
    view.on,
  )
const ofProblem = ({ problem: { id, key, facts } }: ProblemStanding, ...others: readonly string[]): OfProblem => {
  const { title, owner, reportYear, number } = facts
  return {
    problem: key,
    title,
    owner,
    ...(reportYear !== undefined && { reportYear }),
    ...(number !== undefined && { number }),
    entries: [...new Set([id, ...others])].toSorted(),
  }
}

const causeMissing = (view: AlertView): readonly Found<'problemCauseMissing'>[] =>
  problems(view)
    .filter(
      ({ problem: { facts }, state, stage }) =>
        facts.source === 'annualReport' && !state.hasCause && stage !== 'closed',
    )
    .map((standing) => ({ code: 'problemCauseMissing', ...ofProblem(standing) }))

const withoutMeasure = (view: AlertView): readonly Found<'problemWithoutMeasure'>[] =>
  problems(view).flatMap((standing) => {
    const { state, stage, problem: found } = standing
    const since = state.reopenedOn ?? found.clocks.occurred
    if (state.measure !== undefined || stage === 'closed' || daysBetween(since, view.on) <= daysToMeasure) return []
    return [{ code: 'problemWithoutMeasure', since, days: daysToMeasure, ...ofProblem(standing) }]
  })

const left = (view: AlertView): readonly Found<'reportProblemLeft'>[] =>
  problems(view).flatMap((standing) => {
    const { problem: found, state, stage, returnedAs } = standing
    const { source, reportYear } = found.facts
    if (source !== 'annualReport' || reportYear === undefined || view.on < `${reportYear + 1}-12-31`) return []
    if (stage === 'closed' || returnedAs.length > 0) return []
    const percent = state.percent !== undefined && { percent: state.percent }
    return [{ code: 'reportProblemLeft', year: reportYear + 1, ...percent, ...ofProblem(standing) }]
  })

const isNew = ({ problem: found }: ProblemStanding, view: AlertView): boolean =>
  found.clocks.occurred.startsWith(`${yearOf(view)}-`)

const returned = (view: AlertView): readonly Found<'problemReturned'>[] => {
  const all = problems(view)
  const closedOn = new Map(all.map(({ problem: found, state }) => [found.key, state.closedOn]))
  return all.flatMap((standing) => {
    const { before } = standing
    if (before === undefined || !isNew(standing, view)) return []
    const beforeYear = before.facts.reportYear
    const closed = closedOn.get(before.key)
    return [
      {
        code: 'problemReturned',
        before: before.key,
        ...(beforeYear !== undefined && { beforeYear }),
        ...(closed !== undefined && { closedOn: closed }),
        ...ofProblem(standing, before.id),
      },
    ]
  })
}

const returnUnknown = (view: AlertView): readonly Found<'problemReturnUnknown'>[] =>
  problems(view).flatMap((standing) => {
    const { returnOf } = standing.problem.facts
    if (returnOf === undefined || standing.before !== undefined) return []
    return [{ code: 'problemReturnUnknown', before: returnOf, ...ofProblem(standing) }]
  })

const own = { system: 'rectification', citation: ownArrangement, reads } as const

/** The alerts of problems and how they are put right. */
export const problemAlerts: readonly Alert[] = [
  {
    ...own,
    id: 'problem-cause-missing',
    label: { zh: '报告的问题没有写明原因', en: 'A problem of the report without its cause' },
    citation: reportContents,
    look: causeMissing,
  },
  {
    ...own,
    id: 'problem-without-measure',
    label: { zh: '问题没有整改措施', en: 'A problem without a measure' },
    look: withoutMeasure,
  },
  {
    ...own,
    id: 'report-problem-left',
    label: { zh: '上年报告的问题未了', en: 'A problem of the report of the year before neither closed nor returned' },
    look: left,
  },
  {
    ...own,
    id: 'problem-returned',
    label: { zh: '问题再次出现', en: 'A problem that returned' },
    look: returned,
  },
  {
    ...own,
    id: 'problem-return-unknown',
    label: { zh: '上次的问题不在台账中', en: 'A problem that returned from one that is in no ledger' },
    look: returnUnknown,
  },
]
