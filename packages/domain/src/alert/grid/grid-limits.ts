/**
 * What an alert of grids takes for long or for often, where no law and no text of the county that was read says it.
 * Conventions of the product (zhunsheng-ledger-conventions): illustrative, and said in each sentence.
 */
export const gridLimits = {
  /** Calendar days for which a grid may be without a member before it is told. */
  vacancyDays: 30,
  /** Calendar days from the end of a month to the duty record of each member. */
  dutyRecordDays: 10,
  /** Absences from training without leave in a year from which on they are told. */
  absences: 2,
} as const
