import type { ProblemStanding } from '@zhunsheng/domain/improvement'
import { posts } from '@zhunsheng/domain/ledger'
import type { Wording } from './wording.ts'

const headingOf = ({ problem }: ProblemStanding, { text, locale: { format } }: Wording): string => {
  const { problems } = text.improvement
  const { reportYear, number, title } = problem.facts
  const place =
    reportYear === undefined
      ? problems.foundOn(format.date(problem.clocks.occurred))
      : problems.ofReport(reportYear, number)
  return problems.heading(problem.key, place, title)
}

const measureLines = ({ state, late }: ProblemStanding, { text, locale: { format } }: Wording): readonly string[] => {
  const { problems } = text.improvement
  const { measure, due, firstDue, percent, completedOn, failures, verified, closedOn } = state
  const putOff = firstDue !== undefined && firstDue !== due ? format.date(firstDue) : undefined
  return [
    measure === undefined ? problems.noMeasure : problems.measure(measure),
    ...(due === undefined ? [] : [problems.due(format.date(due), putOff, late)]),
    ...(percent === undefined || completedOn !== undefined ? [] : [problems.progress(percent)]),
    ...(completedOn === undefined ? [] : [problems.completed(format.date(completedOn))]),
    ...(failures === 0 ? [] : [problems.failed(failures)]),
    ...(verified === undefined ? [] : [problems.verified(format.date(verified.on), format.name(posts[verified.by]))]),
    ...(closedOn === undefined ? [] : [problems.closed(format.date(closedOn))]),
  ]
}

const linesOf = (standing: ProblemStanding, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { problems } = text.improvement
  const { problem, state, stage, before, returnedAs } = standing
  const { owner, returnOf } = problem.facts
  return [
    '',
    headingOf(standing, wording),
    ...[
      problems.stands(problems.stage[stage], locale.format.name(posts[owner])),
      state.cause === undefined ? problems.noCause : problems.cause(state.cause),
      ...measureLines(standing, wording),
      ...(returnOf === undefined ? [] : [problems.returnOf(returnOf, before !== undefined)]),
      ...(returnedAs.length === 0 ? [] : [problems.returnedAs(text.list(returnedAs.map(({ key }) => key)))]),
    ].map((line) => `  ${line}`),
  ]
}

/** Problems as lines, one after the other, then how many there are. */
export const problemsLines = (all: readonly ProblemStanding[], title: string, wording: Wording): readonly string[] => {
  const { problems } = wording.text.improvement
  if (all.length === 0) return [title, '', problems.none]
  const closed = all.filter(({ stage }) => stage === 'closed').length
  const withoutCause = all.filter(({ state }) => !state.hasCause).length
  return [title, ...all.flatMap((each) => linesOf(each, wording)), '', problems.total(all.length, closed, withoutCause)]
}

/** The same as JSON. */
export const problemsJson = (all: readonly ProblemStanding[]): object => ({
  problems: all.map(({ problem, stage, state, late, returnedAs, before }) => {
    const { owner: _, hasCause: __, ...stands } = state
    const { source, reportYear = null, number = null, title, owner, returnOf = null } = problem.facts
    return {
      problem: problem.key,
      entry: problem.id,
      foundOn: problem.clocks.occurred,
      source,
      reportYear,
      number,
      title,
      owner,
      stage,
      ...stands,
      cause: state.cause ?? null,
      late,
      returnOf,
      returnOfEntry: before?.id ?? null,
      returnedAs: returnedAs.map(({ key }) => key),
    }
  }),
})
