import type { TownshipYear } from './township.ts'

/** What is planted in the county's ledgers, to be found by whoever looks: where, in which year, and how much. Tails of township codes. */
export const planted = {
  /** 北董乡 handed its report on 2023 in eleven days late. */
  reportLate: { tail: '200', reportYear: 2023, submitted: '2024-03-11' },
  /** 杨谈乡 never published its report on 2023, which the county found. */
  reportNeverPublished: { tail: '201', reportYear: 2023, foundOn: '2024-06-18' },
  /** 里村镇 answered three petitions of 2024 late. */
  petitionsLate: { tail: '104', year: 2024, howMany: 3 },
  /** 高显镇 struck off four disputes of 2024 without a visit. */
  disputesUnvisited: { tail: '103', year: 2024, howMany: 4 },
  /** A grid of 曲村镇 has had no member since the middle of May 2024. */
  gridVacant: { tail: '102', lastDay: '2024-05-15' },
  /** The certificate of an officer of 史村镇 was annulled, which was known there nineteen days later: one case lies between. */
  uncertified: { tail: '101', year: 2024, since: '2024-04-01', knownOn: '2024-04-20' },
  /** 杨谈乡 kept no ledger of the training of its legal literacy advocates in 2024: the county's sum is a part. */
  notKept: { tail: '201', year: 2024 },
  /** 史村镇 and 高显镇 held as many publicity events in 2024: they share a place. */
  tie: { tails: ['101', '103'], year: 2024, howMany: 25 },
} as const

/** Whether something is planted in this year of this township. */
export const isPlanted = (
  { township, year }: TownshipYear,
  where: { readonly tail: string; readonly year: number },
): boolean => township.profile.tail === where.tail && year === where.year

/** A finding of an alert in the ledgers of a township, as the year 2024 ended, and how often it is found. */
export interface PlantedFinding {
  readonly alert: string
  readonly tail: string
  readonly times: number
}
/** What the alerts find of it; nowhere else in the six townships that are made for this example. */
export const plantedFindings: readonly PlantedFinding[] = [
  { alert: 'report-submission-late', tail: planted.reportLate.tail, times: 1 },
  { alert: 'report-publication-late', tail: planted.reportNeverPublished.tail, times: 1 },
  { alert: 'petition-conclusion-late', tail: planted.petitionsLate.tail, times: planted.petitionsLate.howMany },
  { alert: 'struck-off-unvisited', tail: planted.disputesUnvisited.tail, times: planted.disputesUnvisited.howMany },
  { alert: 'grid-without-member', tail: planted.gridVacant.tail, times: 1 },
  // Evidence, decision, service and fulfilment of one case.
  { alert: 'uncertified-action', tail: planted.uncertified.tail, times: 4 },
]
