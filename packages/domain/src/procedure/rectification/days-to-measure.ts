import { type CivilDate, addDays } from '../../value/civil-date.ts'

/** Within how many days a measure is set after a problem was found, or reopened. Illustrative: no text says how soon. */
export const daysToMeasure = 30

/** The last day for setting a measure. */
export const measureBy = (since: CivilDate): CivilDate => addDays(since, daysToMeasure)
