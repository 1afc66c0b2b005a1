import { type EntryKind, civilDateOf, isCivilDate, townshipOf } from '@zhunsheng/domain'
import type { GivenEnvelope } from '@zhunsheng/domain/ledger'
import { reaches } from '../access/actor.ts'
import type { OwnProblem, YearRule } from './intake-fault.ts'
import type { RowContext } from './row-context.ts'

/** A problem of a row, at the name of the column where it shows. */
export interface RowFinding {
  readonly name: string
  readonly problem: OwnProblem
}

const townshipProblem = (context: RowContext, code: string | undefined): OwnProblem | undefined => {
  const { township, townships, actor, byName } = context
  // Without the column it is said once, at the header.
  if (code === undefined) return byName.has('township') ? { code: 'townshipMissing' } : undefined
  if (!townships.has(code)) return { code: 'unknownTownship' }
  if (township !== undefined && code !== township) return { code: 'otherTownship', township }
  return reaches(actor, code) ? undefined : { code: 'townshipOutOfReach' }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The cells of a row that say which year it belongs to; empty where there is none. */
interface Days {
  readonly occurred: string
  readonly reported: string
  readonly reportYear: string
}

/** How rows of a kind belong to a year. See docs/decision/0032. */
const yearRuleOf = ({ standing, clocks, fields }: EntryKind): YearRule => {
  if (standing === true) return 'standing'
  if (fields['reportYear'] !== undefined) return 'occurredOrReportYear'
  return clocks.reported === undefined ? 'occurred' : 'occurredOrReported'
}

const belongsTo = (year: number, rule: YearRule, { occurred, reported, reportYear }: Days): boolean => {
  switch (rule) {
    case 'standing':
      return yearOf(occurred) <= year
    case 'occurred':
      return yearOf(occurred) === year
    case 'occurredOrReported':
      return yearOf(occurred) === year || (isCivilDate(reported) && yearOf(reported) === year)
    case 'occurredOrReportYear':
      return yearOf(occurred) === year || Number(reportYear) === year
  }
}

const timeProblems = ({ kind, year }: RowContext, days: Days, recorded: string): readonly OwnProblem[] => {
  const { occurred } = days
  const problems: OwnProblem[] = []
  const rule = yearRuleOf(kind)
  if (year !== undefined && !belongsTo(year, rule, days)) problems.push({ code: 'outsideYear', year, rule })
  // The day in Beijing is never before that in UTC, which stands in the text.
  if (occurred > recorded.slice(0, 10) && occurred > civilDateOf(recorded))
    problems.push({ code: 'occurredAfterRecorded', recorded })
  return problems
}

/** What a row gets wrong that depends on the import: its township, its year, its time, and whose divisions it names. */
export const rowProblems = (
  context: RowContext,
  cellOf: (name: string) => string | undefined,
  given: GivenEnvelope,
): readonly RowFinding[] => {
  const found: RowFinding[] = []
  const township = given.township ?? context.township
  const problem = townshipProblem(context, township)
  if (problem !== undefined) found.push({ name: 'township', problem })
  const [occurred = '', reported = '', reportYear = ''] = ['occurred', 'reported', 'reportYear'].map(cellOf)
  const recorded = given.recorded ?? context.recorded
  // Also when another cell could not be read: every fault of a row is reported at once.
  const late = timeProblems(context, { occurred, reported, reportYear }, recorded)
  if (late.length > 0 && isCivilDate(occurred)) found.push(...late.map((each) => ({ name: 'occurred', problem: each })))
  if (township === undefined) return found
  for (const name of context.divisionColumns) {
    const code = cellOf(name)
    if (code !== undefined && /^\d{12}$/u.test(code) && townshipOf(code) !== township)
      found.push({ name, problem: { code: 'divisionElsewhere', township } })
  }
  return found
}
