import type { caseRemedy } from '../../ledger/enforcement/case/case-remedy.ts'
import type { enforcementPosts } from '../../ledger/enforcement/team/post-responsibility.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'

/** A post of enforcement. */
export type EnforcementPost = keyof typeof enforcementPosts
/** What a remedy came to. */
export type RemedyResult = keyof typeof caseRemedy.fields.result.values

/** What is amiss with the working of the named institutions: responsibilities, disclosure, file review, wrong cases. */
export type InstitutionWorkFinding =
  /** A post of enforcement that no responsibility is written down for. */
  | {
      readonly code: 'postWithoutResponsibility'
      readonly post: EnforcementPost
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** Nothing is public of who enforces, on what grounds, how, and what remedies there are. */
  | { readonly code: 'nothingDisclosedBeforehand'; readonly on: CivilDate; readonly entries: readonly string[] }
  /** A year in which cases were decided and the file of none was reviewed. */
  | {
      readonly code: 'noFileReviewed'
      readonly year: number
      readonly decided: number
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** A review that names a sample which does not contain its case, or which is in no ledger. */
  | {
      readonly code: 'reviewOutsideSample'
      readonly review: string
      readonly case: string
      readonly sample: string
      readonly why: 'notDrawn' | 'unknownSample'
      readonly entries: readonly string[]
    }
  /** A sample over another number of files than the ledger has: its seed does not give it again. */
  | {
      readonly code: 'sampleNotReproducible'
      readonly sample: string
      readonly from: CivilDate
      readonly to: CivilDate
      readonly stated: number
      readonly counted: number
      readonly entries: readonly string[]
    }
  /** Files that were drawn and, so many days later, not reviewed. */
  | {
      readonly code: 'drawnNotReviewed'
      readonly sample: string
      readonly drawn: CivilDate
      readonly files: readonly [string, ...string[]]
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A file that was not qualified, and no wrong case, so many days later. */
  | {
      readonly code: 'unqualifiedWithoutWrongCase'
      readonly review: string
      readonly case: string
      readonly reviewed: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A decision that a remedy changed or undid, and no wrong case, so many days later. */
  | {
      readonly code: 'remedyWithoutWrongCase'
      readonly remedy: string
      readonly case: string
      readonly result: RemedyResult
      readonly concluded: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A wrong case that is not put right, so many days later. */
  | {
      readonly code: 'wrongCaseNotPutRight'
      readonly wrongCase: string
      readonly case: string
      readonly found: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A wrong case for which nobody was held to account and nobody exempted, so many days later. */
  | {
      readonly code: 'wrongCaseWithoutAccountability'
      readonly wrongCase: string
      readonly case: string
      readonly found: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** An accountability for a wrong case that is in no ledger. */
  | {
      readonly code: 'accountabilityWithoutWrongCase'
      readonly accountability: string
      readonly wrongCase: string
      /** The opaque key of the person. */
      readonly person: string
      readonly entries: readonly string[]
    }
  /** A file that was found in order although its case was decided without a power, or by somebody not entitled. */
  | {
      readonly code: 'reviewOverlooked'
      readonly review: string
      readonly case: string
      readonly reviewed: CivilDate
      readonly result: 'excellent' | 'qualified'
      /** The checks of the case that are not met. */
      readonly checks: readonly [Label, ...Label[]]
      readonly entries: readonly string[]
    }
  /** Somebody who reviewed the file of a case, or its legality, and had acted in it. */
  | {
      readonly code: 'reviewerActedInCase'
      readonly of: 'file' | 'legality'
      readonly review: string
      readonly case: string
      /** The opaque key of the person. */
      readonly person: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
