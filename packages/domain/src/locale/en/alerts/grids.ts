import type { GridFinding } from '../../../alert/grid/grid-finding.ts'
import { gridMemberLeave } from '../../../ledger/grid/member/grid-member-leave.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

type Found<C extends GridFinding['code']> = Extract<GridFinding, { readonly code: C }>

const { date, periodOf } = format
const grounds = gridMemberLeave.fields.ground.values
const convention = (days: number): string => `(${days} days: a convention of this product)`

const outside: Readonly<Record<Found<'gridOutsideDivision'>['why'], (code: string) => string>> = {
  township: (code) => `${code}, which is the township itself`,
  unknown: (code) => `${code}, which the register of villages and communities does not have`,
  ended: (code) => `${code}, which is no longer in force`,
}
const notInForce: Readonly<Record<Found<'assignmentOutsideRegister'>['why'], string>> = {
  notRegistered: 'is not in the register of grids',
  ended: 'is no longer in force',
  notYet: 'is not in force yet',
}

/** What is amiss with grids, with who answers for them, and with what their members wrote and attended. */
export const grids: Sentences<'code', GridFinding> = {
  gridOutsideDivision: ({ grid, division, why, successor }) =>
    `Grid ${grid} is entered in ${outside[why](division)}${successor === undefined ? '' : ` and was taken up by ${successor}`}. A grid lies in one village or community; enter where it belongs now.`,
  gridWithoutMember: ({ grid, since, days, coveredBy }) =>
    `Grid ${grid} has had no member since ${date(since)}, for more than ${days} days ${convention(days)}; ${coveredBy.length === 0 ? 'nobody covers it' : `in the meantime it is answered for by ${coveredBy.join(', ')}`}.`,
  gridTwoMembers: ({ grid, persons }) =>
    `Grid ${grid} has several members in post at once: ${persons.join(', ')}. Close the assignment that has ended, or say who is its head.`,
  gridMemberAway: ({ grid, person, ground, since }) =>
    `${person}, member of grid ${grid}, has been away since ${date(since)} (${grounds[ground].en}), and nobody answers for the grid. Name who covers it.`,
  assignmentOutsideRegister: ({ assignment, person, grid, why }) =>
    `Assignment ${assignment} of ${person} is to grid ${grid}, which ${notInForce[why]}. Close it, or enter the grid.`,
  gridCodeReused: ({ grid, first, again }) =>
    `Code ${grid} of a grid in force since ${date(first)} was given to another grid from ${date(again)}. A code stays with its grid, so that its history can be read; give the new grid one of its own.`,
  dutyDaysDiffer: ({ record, person, month: of, served, follows, required, daysOfMonth }) =>
    `Duty record ${record} of ${person} for ${periodOf(of)} says ${served} days in post of ${required}; by assignments, covers and leaves there were ${follows} of ${daysOfMonth}. Correct the record, or the assignment or leave.`,
  dutyRecordMissing: ({ person, months, days }) =>
    `${person} was in post in a grid and has no duty record for ${months.map(periodOf).join(', ')}, more than ${days} days after the end of the month ${convention(days)}.`,
  gridTrainingAbsences: ({ person, year, absences, atLeast }) =>
    `${person} was absent from ${absences} training sessions for grid members in ${year} without leave (told from ${atLeast}: a convention of this product).`,
}
