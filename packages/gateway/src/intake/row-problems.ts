import { civilDateOf, isCivilDate, townshipOf } from '@zhunsheng/domain'
import type { GivenEnvelope } from '@zhunsheng/domain/ledger'
import { reaches } from '../access/actor.ts'
import type { OwnProblem } from './intake-fault.ts'
import type { RowContext } from './row-context.ts'

/** A problem of a row, at the name of the column where it shows. */
export interface RowFinding {
  readonly name: string
  readonly problem: OwnProblem
}

const townshipProblem = (context: RowContext, code: string | undefined): OwnProblem | undefined => {
  const { township, townships, actor } = context
  if (code === undefined) return { code: 'townshipMissing' }
  if (!townships.has(code)) return { code: 'unknownTownship' }
  if (township !== undefined && code !== township) return { code: 'otherTownship', township }
  return reaches(actor, code) ? undefined : { code: 'townshipOutOfReach' }
}

const timeProblems = ({ kind, year }: RowContext, occurred: string, recorded: string): readonly OwnProblem[] => {
  const problems: OwnProblem[] = []
  const standing = kind.standing === true
  const its = Number(occurred.slice(0, 4))
  if (year !== undefined && (its > year || (its < year && !standing)))
    problems.push({ code: 'outsideYear', year, standing })
  if (occurred > civilDateOf(recorded)) problems.push({ code: 'occurredAfterRecorded', recorded })
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
  const occurred = cellOf('occurred') ?? ''
  // Also when another cell could not be read: every fault of a row is reported at once.
  if (isCivilDate(occurred))
    for (const each of timeProblems(context, occurred, given.recorded ?? context.recorded))
      found.push({ name: 'occurred', problem: each })
  if (township === undefined) return found
  for (const name of context.divisionColumns) {
    const code = cellOf(name)
    if (code !== undefined && /^\d{12}$/u.test(code) && townshipOf(code) !== township)
      found.push({ name, problem: { code: 'divisionElsewhere', township } })
  }
  return found
}
