import type { PlanText } from './plan-text.ts'

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** The sentences about the annual plan in English. */
export const planEn: PlanText = {
  description: "the annual plan: draft its items from the tasks of last year's report",
  draft:
    "write the tasks that a report sets for the next year as a sheet of that year's plan items; owner, person and deadline are left to be filled in",
  fromReport: 'the year of the report, such as 2023: the plan is for 2024',
  out: 'write to this file (.xlsx or .csv); by default an .xlsx named for the kind; a file that is there is never overwritten',
  needsReport: 'Name the year of the report: --from-report 2023.',
  noTasks: (reportYear, township) =>
    `The ledger of ${township} has no task set by the report on ${reportYear}: import “Task set by an annual report” first.`,
  allTakenUp: (reportYear, planYear, tasks) =>
    `The plan for ${planYear} takes up all ${tasks} of the tasks of the report on ${reportYear}: there is nothing to draft, and no file was written.`,
  badOut: (file) => `${file} should end in .xlsx or .csv.`,
  written: (planYear, items, takenUp, file) =>
    `Plan for ${planYear}: ${counted(items, 'item')} drafted${takenUp === 0 ? '' : ` (${counted(takenUp, 'task')} already taken up)`}: ${file}`,
  next: (columns, file) => `Fill in: ${columns}; the keys may be changed. Then run zhunsheng import ${file}.`,
}
