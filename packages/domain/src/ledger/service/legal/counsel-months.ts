import type { EntryOf } from '../../entry.ts'
import type { CounselMeasure } from '../../../law/counsel-norms.ts'
import { type Period, within } from '../../../value/period.ts'
import type { counselService } from './counsel-service.ts'

type Service = EntryOf<typeof counselService>

/** What counsel did for a place in a period, by each measure of a norm, and for how many minutes and people altogether. */
export interface CounselDone extends Readonly<Record<CounselMeasure, number>> {
  readonly period: Period
  readonly minutes: number
  readonly people: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const daysOf = (services: readonly Service[]): number => new Set(services.map(({ clocks }) => clocks.occurred)).size

/**
 * What the services of one place come to in a period. Two services on one day are one day; a lecture is no time on site,
 * and counsel are in the place for either.
 */
export const counselDoneIn = (services: readonly Service[], period: Period): CounselDone => {
  const own = services.filter(({ clocks }) => within(period, clocks.occurred))
  const onSite = own.filter(({ facts }) => facts.form === 'onSite')
  const lectures = own.filter(({ facts }) => facts.form === 'lecture')
  return {
    period,
    onSiteMinutes: sum(onSite.map(({ facts }) => facts.minutes)),
    onSiteDays: daysOf(onSite),
    visitDays: daysOf([...onSite, ...lectures]),
    services: own.length,
    lectures: lectures.length,
    minutes: sum(own.map(({ facts }) => facts.minutes)),
    people: sum(own.map(({ facts }) => facts.people)),
  }
}
