import type { CivilDate } from '../../value/civil-date.ts'

/** The report on a year. */
interface OfReport {
  readonly reportYear: number
  readonly entries: readonly string[]
}

/** What is amiss with the annual report, beside what is late. */
export type AnnualReportFinding =
  /** Done, or missing, on the day by which readings of “before” differ: flagged, not failed. */
  | (OfReport & {
      readonly code: 'reportInGrace'
      readonly what: 'submission' | 'publication'
      /** The last day as the text is read strictly. */
      readonly last: CivilDate
      readonly done?: CivilDate
    })
  /** The registration states a last day that is too late by any reading of “before”; figures go by the day that it states. */
  | (OfReport & {
      readonly code: 'reportDueBeyond'
      readonly what: 'submission' | 'publication'
      readonly stated: CivilDate
      /** The last day by the reading that gives most time. */
      readonly last: CivilDate
    })
  /** Said to be public, and nobody can tell where: no place is stated, a website has no address, or it hangs on a notice board. */
  | (OfReport & {
      readonly code: 'reportPublishedNowhere'
      readonly publishedOn: CivilDate
      readonly why: 'noPlace' | 'noAddress' | 'noticeBoardOnly'
    })
  /** Submitted, and not copied to the county’s office for law-based governance as far as the register says. */
  | (OfReport & { readonly code: 'reportNotCopied'; readonly submittedOn: CivilDate })
  /** It does not cover both principal leaders. */
  | (OfReport & { readonly code: 'reportLeadersNotCovered' })
  /** A circular about annual reports was issued, and this one was late or is missing. */
  | (OfReport & {
      readonly code: 'reportCirculated'
      readonly circular: string
      readonly title: string
      readonly issuer: 'township' | 'county'
      readonly on: CivilDate
      readonly isMissing: boolean
    })
